import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { SlotsForm, StaffSlot } from '@/contract/visits/staff.schema'

/** A change of capacity, from the start of one slot to the end of another. */
export interface SlotsDraft {
  from: string
  until: string
  /** 0: closed. */
  capacity: number
  reason: string
}

const isWithin = (
  { startsAt, endsAt }: StaffSlot,
  { from, until }: Pick<SlotsDraft, 'from' | 'until'>,
) => Date.parse(startsAt) >= Date.parse(from) && Date.parse(endsAt) <= Date.parse(until)

/** Appointments that exceed the new capacity and will be called off. */
export const countCalledOff = (slots: StaffSlot[], draft: SlotsDraft) =>
  slots
    .filter((slot) => isWithin(slot, draft))
    .reduce((sum, { taken }) => sum + Math.max(0, taken - draft.capacity), 0)

/** Slots that can still be changed: they have not begun. */
export const upcomingSlots = (slots: StaffSlot[], now: EpochMs) =>
  slots.filter(({ startsAt }) => Date.parse(startsAt) > now)

/** Possible ends of a change that begins at `from`. */
export const endTimesAfter = (slots: StaffSlot[], from: string) =>
  slots.map(({ endsAt }) => endsAt).filter((end) => Date.parse(end) > Date.parse(from))

export type SlotsProblem = 'reason'

/** A reason is required if appointments are called off, because it is sent to the citizens. */
export const slotsProblem = (slots: StaffSlot[], draft: SlotsDraft): SlotsProblem | undefined =>
  countCalledOff(slots, draft) > 0 && isBlank(draft.reason) ? 'reason' : undefined

export const toSlotsForm = ({ from, until, capacity, reason }: SlotsDraft): SlotsForm => {
  const trimmed = meantLine(reason)
  return { from, until, capacity, ...(trimmed && { reason: trimmed }) }
}
