import { isLive } from '@/contract/visits/visits.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Language } from '@/shared/lib/language'
import { visitsText } from './visits.text'

const msPerMinute = 60_000

/** Still to come or under way at `now` (ms since 1970), whoever has said so yet. */
export function isCurrent(visit: Visit, now: number): boolean {
  if (!isLive(visit)) return false
  if (visit.status === 'booked' && visit.endsAt)
    return Date.parse(visit.endsAt) + visitSettings.missedAfterMinutes * msPerMinute > now
  return visit.day >= clockAt(now).day // numbers end with their day
}

/** When it is, or was: of an appointment its hour, of a number the moment it was taken. */
export const momentOfVisit = ({ startsAt, bookedAt }: Visit) => startsAt ?? bookedAt

/** Who is called, what else is under way, what comes next; then what is over, the last first. */
export function sortVisits(list: Visit[], now: number): Visit[] {
  const rank = (visit: Visit) =>
    !isCurrent(visit, now) ? 3 : ({ called: 0, booked: 2 }[visit.status as 'called'] ?? 1)
  return [...list].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first !== second) return first - second
    const earlier = momentOfVisit(a) < momentOfVisit(b) ? -1 : 1
    return first === 3 ? -earlier : earlier
  })
}

/** What is next for whoever holds the phone, if it comes before `moment` (of the wire). */
export function nextVisit(list: Visit[], now: number, moment = '~'): Visit | undefined {
  const [first] = sortVisits(list, now)
  if (!first || !isCurrent(first, now)) return undefined
  return first.status !== 'booked' || momentOfVisit(first) < moment ? first : undefined
}

export interface VisitTag {
  look: 'ok' | 'warn' | 'plain' | 'brand'
  words: string
}

/** How it stands, in a few words. */
export function statusTag(visit: Visit, now: number, language: Language): VisitTag {
  const text = visitsText[language]
  const { status, place } = visit
  if (!isCurrent(visit, now) && isLive(visit)) return { look: 'plain', words: text.over }
  if (status === 'waiting' && place?.ahead !== undefined)
    return { look: 'warn', words: text.ahead(place.ahead) }
  const look = { booked: 'ok', waiting: 'warn', called: 'brand', arrived: 'ok' } as const
  return { look: status in look ? look[status as 'booked'] : 'plain', words: text.status[status] }
}
