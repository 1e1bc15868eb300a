import type { Membership, Role } from '../../src/contract/identity.schema'
import { refuse } from './refusal'
import type { Who } from './session'

/** In which role somebody may act for an institution; undefined if they may not. */
export function roleAt(who: Who, institution: string, role: Role): Membership | undefined {
  return (
    who.memberships.find((one) => one.role === role && one.institution === institution) ??
    who.memberships.find((one) => one.role === 'supervisor')
  )
}

/** The membership by which they organise trainings of this base; refuses whoever may not. */
export const asOrganiser = (who: Who, base: string): Membership =>
  roleAt(who, base, 'organiser') ?? refuse('forbidden')

export const asSupervisor = (who: Who): Membership =>
  who.memberships.find(({ role }) => role === 'supervisor') ?? refuse('forbidden')

const editors: Role[] = ['hotline_agent', 'outlet_staff', 'supervisor']

/** The membership by which they look after the knowledge base, wherever they answer. */
export const asEditor = (who: Who): Membership =>
  who.memberships.find(({ role }) => editors.includes(role)) ?? refuse('forbidden')
