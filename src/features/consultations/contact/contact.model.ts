import { consulting } from '@/contract/consultations/consultations.settings'
import { answerDays } from '@/contract/consultations/consultations.rules'
import { areUnitsOpen, clockStartDay, periodFrom, type Period } from '@/contract/shared/due.rules'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { openness } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { EpochMs } from '@/contract/shared/time.types'

export interface Availability {
  /** Whether the phone is answered now. `maybe`: holidays of this year are not announced. */
  open: 'yes' | 'no' | 'maybe'
  /** When the units next open, or opened today. */
  opensAt: string
  /** In which a question asked now is answered. */
  period: Period
}

export function availabilityAt(now: EpochMs): Availability {
  const open = areUnitsOpen(now)
  const opensAt =
    Date.parse(`${clockStartDay(now)}T00:00:00+08:00`) + consulting.opensAtMinute * 60_000
  return {
    open: open === undefined ? 'maybe' : open ? 'yes' : 'no',
    opensAt: new Date(opensAt).toISOString(),
    period: periodFrom(now, answerDays('enquiry', now)),
  }
}

/** Undefined unless the outlet is known to be open now. */
export function openLineOf(outlet: Outlet, now: EpochMs): string | undefined {
  return openness(outlet, clockAt(now)) === 'open' ? outlet.phones?.[0]?.number : undefined
}
