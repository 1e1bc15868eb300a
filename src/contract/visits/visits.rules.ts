import type { Span } from '../facts/outlets.schema'
import { visitSettings } from './visits.settings'
import type { Visit, VisitAction } from './visits.schema'

const msPerMinute = 60_000

type VisitState = Pick<Visit, 'kind' | 'status' | 'startsAt' | 'place'>

/** What the one who comes may do with it at `now` (ms since 1970). */
export function allowedVisitActions(
  { status, startsAt, place }: VisitState,
  now: number,
): VisitAction['do'][] {
  if (status === 'booked')
    return startsAt && Date.parse(startsAt) > now ? ['change', 'cancel'] : ['cancel']
  if (status === 'waiting' || status === 'called')
    return place && !place.passed ? ['pass', 'cancel'] : ['cancel']
  return []
}

/** Whether a window serves a service item. A window without services serves all; no service fits each. */
export const offersService = (
  { services }: { services: string[] },
  service: string | null | undefined,
) => !service || services.length === 0 || services.includes(service)

/** Still to come, or under way. */
export const isLive = ({ status }: Pick<Visit, 'status'>) =>
  ['booked', 'waiting', 'called', 'arrived'].includes(status)

/**
 * How long somebody with so many people ahead waits, in minutes, going by the calls of the last hour (ms
 * since 1970, any order). Undefined while there are too few to tell.
 */
export function estimateWait(ahead: number, calls: number[], now: number): number | undefined {
  const since = now - visitSettings.estimateWindowMinutes * msPerMinute
  const recent = calls.filter((at) => at > since && at <= now)
  if (recent.length < visitSettings.minCallsForEstimate) return undefined
  const span = now - Math.min(...recent)
  return Math.ceil((span / recent.length / msPerMinute) * (ahead + 1))
}

/**
 * The place behind the first `count` of those who wait, whose places come in order: halfway to the next, so
 * that nobody else's changes. Behind all where fewer wait.
 */
export function placeBehind(places: number[], count: number, own: number): number {
  const before = places[Math.min(count, places.length) - 1]
  if (before === undefined) return own // nobody else waits
  const after = places[count]
  return after === undefined ? before + 1 : (before + after) / 2
}

/** The slots of a day: minutes after midnight. What does not fill a whole slot is left out. */
export function splitIntoSlots(hours: Span[], minutes: number): Span[] {
  const slots: Span[] = []
  for (const [from, until] of hours)
    for (let start = from; start + minutes <= until; start += minutes)
      slots.push([start, start + minutes])
  return slots
}

/** Whether hours come in order and do not overlap. */
export const areOrderedHours = (hours: Span[]) =>
  hours.every(([from, until], i) => from < until && (i === 0 || hours[i - 1]![1] <= from))
