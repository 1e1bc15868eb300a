import { ascending } from '@/contract/shared/order.rules'
import { isLive } from '@/contract/visits/visits.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { EpochMs } from '@/contract/shared/time.types'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Language } from '@/shared/lib/language'
import { visitsText } from './visits.text'

const msPerMinute = 60_000

/** Upcoming or in progress by the clock, even if the server has not updated the status yet. */
export function isCurrent(visit: Visit, now: EpochMs): boolean {
  if (!isLive(visit)) return false
  if (visit.status === 'booked' && visit.endsAt)
    return Date.parse(visit.endsAt) + visitSettings.missedAfterMinutes * msPerMinute > now
  return visit.day >= clockAt(now).day // a queue number is valid on its day only
}

/** The citizen's visits at one outlet that are to come or in progress. */
export const currentAt = (visits: Visit[], outlet: string, now: EpochMs) =>
  visits.filter((visit) => visit.outlet === outlet && isCurrent(visit, now))

/** Start of an appointment; for other visits, when the visit was created. */
export const momentOfVisit = ({ startsAt, bookedAt }: Visit) => startsAt ?? bookedAt

const ranks: Partial<Record<Visit['status'], number>> = { called: 0, booked: 2 }

/** Called visits, other visits in progress, appointments in time order; then past visits, latest first. */
export function sortVisits(list: Visit[], now: EpochMs): Visit[] {
  const rank = (visit: Visit) => (!isCurrent(visit, now) ? 3 : (ranks[visit.status] ?? 1))
  return [...list].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first !== second) return first - second
    const earlier = ascending(momentOfVisit(a), momentOfVisit(b))
    return first === 3 ? -earlier : earlier
  })
}

export interface VisitTag {
  look: 'ok' | 'warn' | 'plain' | 'brand'
  words: string
}

const looks: Partial<Record<Visit['status'], VisitTag['look']>> = {
  booked: 'ok',
  waiting: 'warn',
  called: 'brand',
  arrived: 'ok',
}

export function statusTag(visit: Visit, now: EpochMs, language: Language): VisitTag {
  const text = visitsText[language]
  const { status, place } = visit
  if (!isCurrent(visit, now) && isLive(visit)) return { look: 'plain', words: text.over }
  if (status === 'waiting' && place?.ahead !== undefined)
    return { look: 'warn', words: text.ahead(place.ahead) }
  return { look: looks[status] ?? 'plain', words: text.status[status] }
}
