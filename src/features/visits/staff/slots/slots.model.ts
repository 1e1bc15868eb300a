import type { SlotsForm, StaffSlot } from '@/contract/visits/staff.schema'

/** What is to be changed of a day: from the start of one slot to the end of another. */
export interface SlotsDraft {
  from: string
  until: string
  /** 0 is closed. */
  capacity: number
  reason: string
}

const isWithin = (
  { startsAt, endsAt }: StaffSlot,
  { from, until }: Pick<SlotsDraft, 'from' | 'until'>,
) => Date.parse(startsAt) >= Date.parse(from) && Date.parse(endsAt) <= Date.parse(until)

/** How many appointments will not fit any more: they are called off. */
export const countCalledOff = (slots: StaffSlot[], draft: SlotsDraft) =>
  slots
    .filter((slot) => isWithin(slot, draft))
    .reduce((sum, { taken }) => sum + Math.max(0, taken - draft.capacity), 0)

/** Those that begin after `now` (ms since 1970): what is under way is not changed. */
export const upcomingSlots = (slots: StaffSlot[], now: number) =>
  slots.filter(({ startsAt }) => Date.parse(startsAt) > now)

/** Until when, for each beginning: the ends that come after it. */
export const endTimesAfter = (slots: StaffSlot[], from: string) =>
  slots.map(({ endsAt }) => endsAt).filter((end) => Date.parse(end) > Date.parse(from))

export type SlotsProblem = 'reason'

/** Whoever is called off is told why. */
export const slotsProblem = (slots: StaffSlot[], draft: SlotsDraft): SlotsProblem | undefined =>
  countCalledOff(slots, draft) > 0 && !draft.reason.trim() ? 'reason' : undefined

export const toSlotsForm = ({ from, until, capacity, reason }: SlotsDraft): SlotsForm => {
  const why = reason.trim().replace(/\s+/g, ' ')
  return { from, until, capacity, ...(why && { reason: why }) }
}
