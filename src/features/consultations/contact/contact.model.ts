import { consulting } from '@/contract/consultations/consultations.settings'
import { areUnitsOpen, countsFrom, dueAfter } from '@/contract/shared/due.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { openness } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'

export interface Availability {
  /** Whether somebody answers now; `maybe` where nobody has said yet whether today is a holiday. */
  open: 'yes' | 'no' | 'maybe'
  /** Since when the clock of a question asked now runs, and until when there is an answer. */
  from: string
  due: string
  /** The holidays on the way are not all announced. */
  unsure: boolean
}

/** What asking leads to at `now`, in ms since 1970. */
export function availabilityAt(now: number): Availability {
  const open = areUnitsOpen(now)
  const from = Date.parse(`${countsFrom(now)}T00:00:00+08:00`) + consulting.opensAtMinute * 60_000
  const { at, unsure } = dueAfter(now, consulting.dueDays.enquiry)
  return {
    open: open === undefined ? 'maybe' : open ? 'yes' : 'no',
    from: new Date(from).toISOString(),
    due: new Date(at).toISOString(),
    unsure,
  }
}

/** The number of an outlet that is known to be open now. */
export function openLineOf({ hours, phones }: Outlet, now: number): string | undefined {
  return openness(hours, clockAt(now)) === 'open' ? phones?.[0]?.number : undefined
}
