import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOrganiser } from '../../people/permission'

/** Ids of the outlets whose trainings the requester organises, or `outletId` alone if they may. */
export function organisedOutlets(requester: Requester, outletId?: string): string[] | 'all' {
  if (outletId) return asOrganiser(requester, outletId) && [outletId]
  const { memberships } = requester
  if (memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const organised = memberships.filter(({ role }) => role === 'organiser')
  return organised.length > 0
    ? organised.map(({ institution }) => institution)
    : refuse('forbidden')
}
