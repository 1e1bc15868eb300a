import type { Hours, Outlet, Span } from './outlets.schema'
import type { IsoDay } from '../shared/time.types'
import { dayAfter, isWorkingDay, type Clock } from './working-days.rules'

/** The code in place of a district's for outlets that serve the whole city. GB/T 2260. */
export const wholeCity = '310000'

/** Whether one can be sent there: the street and its number are known. `hasPlace` in SQL is the same. */
export const hasPlace = ({ address }: Pick<Outlet, 'address'>) => address?.door === true

export type OpenState =
  /** No opening hours are published. The outlet may be open. */
  | { kind: 'unknown' }
  /** `until`: minutes after midnight. `only`: labels of the open counters if others are closed. */
  | { kind: 'open'; until: number; only: string[] }
  /** Within opening hours, but this year's holidays are not announced yet. */
  | { kind: 'unannounced'; until: number }
  /** `opens` is absent if the next working day is not announced yet. */
  | { kind: 'closed'; opens?: { day: IsoDay; minute: number } }

/** Opening hours apply on working days, make-up days included. Spans include their first minute, not their last. */
export function openState(hours: Hours | undefined, clock: Clock): OpenState {
  if (!hasHours(hours)) return { kind: 'unknown' }
  const spans = mergeSpans(hours)
  const span = clock.working === false ? undefined : spans.find(holds(clock.minute))
  if (!span) return { kind: 'closed', ...nextOpening(spans, clock) }
  const until = span[1]
  if (clock.working === undefined) return { kind: 'unannounced', until }
  const open = hours.counters.filter((counter) => counter.spans.some(holds(clock.minute)))
  const only = open.length < hours.counters.length ? open.flatMap(({ label }) => label ?? []) : []
  return { kind: 'open', until, only }
}

/** Short form of `openState` for lists. A day whose status is not announced is unknown. */
export function openness(hours: Hours | undefined, clock: Clock): 'open' | 'closed' | 'unknown' {
  if (!hasHours(hours)) return 'unknown'
  const inHours = hours.counters.some(({ spans }) => spans.some(holds(clock.minute)))
  if (!inHours || clock.working === false) return 'closed'
  return clock.working ? 'open' : 'unknown'
}

const hasHours = (hours: Hours | undefined): hours is Hours =>
  hours !== undefined && hours.counters.some(({ spans }) => spans.length > 0)

const holds =
  (minute: number) =>
  ([from, until]: Span) =>
    from <= minute && minute < until

/** Merges the spans of all counters; overlapping and adjacent spans become one. */
function mergeSpans({ counters }: Hours): Span[] {
  const all = counters.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0])
  const result: Span[] = []
  for (const [from, until] of all) {
    const last = result[result.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else result.push([from, until])
  }
  return result
}

const maxHolidayDays = 15 // the longest holiday so far is nine days

function nextOpening(spans: Span[], clock: Clock) {
  let day = clock.day
  for (let ahead = 0; ahead < maxHolidayDays; ahead++, day = dayAfter(day)) {
    const working = isWorkingDay(day)
    if (working === undefined) return {}
    const span = spans.find(([from]) => ahead > 0 || from > clock.minute)
    if (working && span) return { opens: { day, minute: span[0] } }
  }
  return {}
}
