import type { Hours, Outlet, SpecialDay, Span } from './outlets.schema'
import type { IsoDay } from '../shared/time.types'
import { dayAfter, isHoliday, isWorkingDay, weekdayOf, type Clock } from './working-days.rules'

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
  /** `opens` is absent if the next working day is not announced yet or, `onlyToday`, its hours are not known. */
  | { kind: 'closed'; opens?: { day: IsoDay; minute: number }; onlyToday?: true }

/** Hours of an outlet: the usual ones, and those of special days. */
export interface Opening {
  hours?: Hours | undefined
  days?: SpecialDay[] | undefined
}

/**
 * Counters apply on working days, make-up days included, and the hours of a weekend on its other days. A special
 * day has hours of its own. Spans include their first minute, not their last.
 */
export function openState(opening: Opening, clock: Clock): OpenState {
  const today = hoursOn(opening, clock.day, clock.working)
  if (!today) return { kind: 'unknown' }
  const span = mergeSpans(today.counters).find(holds(clock.minute))
  if (!span) return { kind: 'closed', ...nextOpening(opening, clock) }
  const until = span[1]
  if (!today.sure) return { kind: 'unannounced', until }
  const { counters } = today
  const open = counters.filter((counter) => counter.spans.some(holds(clock.minute)))
  const only = open.length < counters.length ? open.flatMap(({ label }) => label ?? []) : []
  return { kind: 'open', until, only }
}

/** Short form of `openState` for lists. A day whose status is not announced is unknown. */
export function openness(opening: Opening, clock: Clock): 'open' | 'closed' | 'unknown' {
  const today = hoursOn(opening, clock.day, clock.working)
  if (!today) return 'unknown'
  const inHours = today.counters.some(({ spans }) => spans.some(holds(clock.minute)))
  if (!inHours) return 'closed'
  return today.sure ? 'open' : 'unknown'
}

type Counters = Hours['counters']

/** The hours of a day; not `sure` if it may be a holiday. Undefined: not known. */
function hoursOn(
  { hours, days = [] }: Opening,
  day: IsoDay,
  working: boolean | undefined,
): { counters: Counters; sure: boolean } | undefined {
  const special = days.find((specialDay) => specialDay.day === day)
  if (special) return { counters: [special], sure: true }
  if (!hasHours(hours)) return undefined
  if (working) return { counters: hours.counters, sure: true }
  const weekend = weekendHours(hours, day)
  if (working === false) return { counters: isHoliday(day) ? [] : weekend, sure: true }
  return { counters: [...hours.counters, ...weekend], sure: false }
}

function weekendHours({ saturday = [], sunday = [] }: Hours, day: IsoDay): Counters {
  const spans = { 6: saturday, 0: sunday }[weekdayOf(day)] ?? []
  return spans.length > 0 ? [{ spans }] : []
}

const hasHours = (hours: Hours | undefined): hours is Hours =>
  hours !== undefined && hours.counters.some(({ spans }) => spans.length > 0)

const holds =
  (minute: number) =>
  ([from, until]: Span) =>
    from <= minute && minute < until

/** Merges the spans of all counters; overlapping and adjacent spans become one. */
function mergeSpans(counters: Counters): Span[] {
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

function nextOpening(opening: Opening, clock: Clock): Omit<OpenState & { kind: 'closed' }, 'kind'> {
  let day = clock.day
  for (let ahead = 0; ahead < maxHolidayDays; ahead++, day = dayAfter(day)) {
    const hours = hoursOn(opening, day, isWorkingDay(day))
    if (!hours) return { onlyToday: true }
    const span = mergeSpans(hours.counters).find(([from]) => ahead > 0 || from > clock.minute)
    if (!hours.sure) return {}
    if (span) return { opens: { day, minute: span[0] } }
  }
  return {}
}

/** Whether hours are ascending and do not overlap. */
export const areOrderedHours = (hours: Span[]) =>
  hours.every(([from, until], i) => from < until && (i === 0 || hours[i - 1]![1] <= from))

/** Special days that are not over. */
export const daysToCome = ({ days = [] }: Opening, today: IsoDay) =>
  days.filter(({ day }) => day >= today)

/** The notice, unless it is over. */
export const noticeOn = ({ notice }: Pick<Outlet, 'notice'>, today: IsoDay) =>
  notice && (notice.until === undefined || notice.until >= today) ? notice : undefined
