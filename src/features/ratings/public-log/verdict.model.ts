import type { Anchor } from '@/contract/ratings/public-log.schema'
import { own } from '@/contract/shared/own.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Remote } from '@/shared/lib/remote'
import type { DayCheck } from './check-day.model'

/** What the checks of the listed days say together. */
export type LogVerdict =
  | { kind: 'unchecked' }
  | { kind: 'checking'; done: number; days: number }
  /** Nothing that was checked is wrong. `unread` days could not be checked; with no others, nothing was. */
  | { kind: 'whole'; days: number; entries: number; unread: number }
  /** The days that are wrong, latest first. */
  | { kind: 'wrong'; wrong: IsoDay[]; unread: number }

/** `days` come latest first. A day that was corrected after it was listed counts as one that could not be checked. */
export function verdictOf(
  days: Anchor[],
  checks: Record<string, Remote<DayCheck>>,
  busy: boolean,
): LogVerdict {
  const wrong: IsoDay[] = []
  let [whole, entries, unread] = [0, 0, 0]
  for (const { day } of days) {
    const check = own(checks, day)
    if (check?.kind === 'failed') unread++
    if (check?.kind !== 'ready') continue
    if (check.value.kind === 'superseded') unread++
    else if (check.value.kind !== 'whole') wrong.push(day)
    else {
      whole++
      entries += check.value.entries
    }
  }
  const done = whole + wrong.length + unread
  if (busy) return { kind: 'checking', done, days: days.length }
  if (done === 0) return { kind: 'unchecked' }
  if (wrong.length > 0) return { kind: 'wrong', wrong, unread }
  return { kind: 'whole', days: whole, entries, unread }
}
