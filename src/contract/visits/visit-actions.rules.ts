import type { EpochMs } from '../shared/time.types'
import type { Visit, VisitAction } from './visits.schema'

type VisitState = Pick<Visit, 'kind' | 'status' | 'startsAt' | 'place'>

/** What the visitor may do with a visit at `now`. */
export function allowedVisitActions(
  { status, startsAt, place }: VisitState,
  now: EpochMs,
): VisitAction['do'][] {
  if (status === 'booked')
    return startsAt && Date.parse(startsAt) > now ? ['change', 'cancel'] : ['cancel']
  if (status === 'waiting' || status === 'called')
    return place && !place.passed ? ['pass', 'cancel'] : ['cancel']
  return []
}
