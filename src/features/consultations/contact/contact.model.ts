import { consulting } from '@/contract/consultations/consultations.settings'
import { areUnitsOpen, clockStartDay, dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { openness } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { EpochMs } from '@/contract/shared/time.types'

export interface Availability {
  /** Whether the phone is answered now. `maybe`: holidays of this year are not announced. */
  open: 'yes' | 'no' | 'maybe'
  /** Start and end of the deadline of a question asked now. */
  from: string
  due: string
  /** The deadline depends on holidays that are not announced. */
  unsure: boolean
}

export function availabilityAt(now: EpochMs): Availability {
  const open = areUnitsOpen(now)
  const from =
    Date.parse(`${clockStartDay(now)}T00:00:00+08:00`) + consulting.opensAtMinute * 60_000
  const { at, unsure } = dueAfterWorkingDays(now, consulting.dueDays.enquiry)
  return {
    open: open === undefined ? 'maybe' : open ? 'yes' : 'no',
    from: new Date(from).toISOString(),
    due: new Date(at).toISOString(),
    unsure,
  }
}

/** Undefined unless the outlet is known to be open now. */
export function openLineOf({ hours, phones }: Outlet, now: EpochMs): string | undefined {
  return openness(hours, clockAt(now)) === 'open' ? phones?.[0]?.number : undefined
}
