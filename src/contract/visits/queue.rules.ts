import type { EpochMs } from '../shared/time.types'
import { visitSettings } from './visits.settings'

const msPerMinute = 60_000

/**
 * Expected wait in minutes with `ahead` people ahead, from the calls of the last hour in any order.
 * Undefined while there are too few calls for an estimate.
 */
export function estimateWait(ahead: number, calls: EpochMs[], now: EpochMs): number | undefined {
  const since = now - visitSettings.estimateWindowMinutes * msPerMinute
  const recent = calls.filter((calledAt) => calledAt > since && calledAt <= now)
  if (recent.length < visitSettings.minCallsForEstimate) return undefined
  const span = now - Math.min(...recent)
  return Math.ceil((span / recent.length / msPerMinute) * (ahead + 1))
}

/**
 * The place behind the first `count` of the waiting, whose `places` are ascending: halfway to the next one,
 * so that no other place changes. The last place if fewer are waiting; `own` if nobody is.
 */
export function placeBehind(places: number[], count: number, own: number): number {
  const before = places[Math.min(count, places.length) - 1]
  if (before === undefined) return own
  const after = places[count]
  return after === undefined ? before + 1 : (before + after) / 2
}
