import type { Membership } from '../../../src/contract/identity.schema'
import { refuse } from '../../http/refusal'
import type { Who } from '../../http/session'

const answering: Membership['role'][] = ['outlet_staff', 'hotline_agent']

/** The membership by which they answer for a unit; refuses whoever may not. */
export const asUnit = (who: Who, unit: string): Membership =>
  who.memberships.find(
    ({ role, institution }) => answering.includes(role) && institution === unit,
  ) ??
  who.memberships.find(({ role }) => role === 'supervisor') ??
  refuse('forbidden')

/** The units they answer for; refuses those who answer for none. */
export function unitsOf(who: Who): string[] | 'all' {
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const units = who.memberships.filter(({ role }) => answering.includes(role))
  return units.length > 0 ? units.map(({ institution }) => institution) : refuse('forbidden')
}
