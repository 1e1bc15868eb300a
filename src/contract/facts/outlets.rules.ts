import type { Hours, Span } from './outlets.schema'
import { dayAfter, isWorkingDay, type Clock } from './working-days.rules'

/** Whether an outlet can be visited now, as far as is known. */
export type OpenState =
  /** No hours are published. It may well be open. */
  | { kind: 'unknown' }
  /** `until`: minutes after midnight. `only`: the counters that are open, where others are closed. */
  | { kind: 'open'; until: number; only: string[] }
  /** By its hours it is open, but whether today is a holiday is not announced yet. */
  | { kind: 'unannounced'; until: number }
  /** `opens` is absent where the next working day is not announced yet. */
  | { kind: 'closed'; opens?: { day: string; minute: number } }

/** Known hours hold on working days, make-up days included. A span counts its first minute, not its last. */
export function openState(hours: Hours | undefined, clock: Clock): OpenState {
  if (!hasHours(hours)) return { kind: 'unknown' }
  const spans = joined(hours)
  const span = clock.working === false ? undefined : spans.find(holds(clock.minute))
  if (!span) return { kind: 'closed', ...nextOpening(spans, clock) }
  const until = span[1]
  if (clock.working === undefined) return { kind: 'unannounced', until }
  const open = hours.counters.filter((counter) => counter.spans.some(holds(clock.minute)))
  const only = open.length < hours.counters.length ? open.flatMap(({ label }) => label ?? []) : []
  return { kind: 'open', until, only }
}

/** The same in a word, for many outlets at once. What is not announced is not known. */
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

/** The hours of all counters as one, by time. Spans that overlap or touch are one span. */
function joined({ counters }: Hours): Span[] {
  const all = counters.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0])
  const result: Span[] = []
  for (const [from, until] of all) {
    const last = result[result.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else result.push([from, until])
  }
  return result
}

const longestHoliday = 15 // days; the longest so far are nine

function nextOpening(spans: Span[], clock: Clock) {
  let day = clock.day
  for (let ahead = 0; ahead < longestHoliday; ahead++, day = dayAfter(day)) {
    const working = isWorkingDay(day)
    if (working === undefined) return {}
    const span = spans.find(([from]) => ahead > 0 || from > clock.minute)
    if (working && span) return { opens: { day, minute: span[0] } }
  }
  return {}
}
