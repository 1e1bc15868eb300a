import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'

/** Whose trainings, lecturers or appeals somebody may see: those of `base`, or of all that are theirs. */
export function organisedOutlets(who: Requester, base?: string): string[] | 'all' {
  if (base) return asOrganiser(who, base) && [base]
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const own = who.memberships.filter(({ role }) => role === 'organiser')
  return own.length > 0 ? own.map(({ institution }) => institution) : refuse('forbidden')
}
