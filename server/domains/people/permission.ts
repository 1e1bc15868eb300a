import type { Membership, Role } from '@/contract/people/identity.schema'
import { refuse } from '../../infra/http/refusal'
import type { Requester } from '../../infra/http/requester'

/** In which role somebody may act for an institution; undefined if they may not. */
export function roleAt(who: Requester, institution: string, role: Role): Membership | undefined {
  return (
    who.memberships.find((one) => one.role === role && one.institution === institution) ??
    who.memberships.find((one) => one.role === 'supervisor')
  )
}

/** The membership by which they organise trainings of this base; refuses whoever may not. */
export const asOrganiser = (who: Requester, base: string): Membership =>
  roleAt(who, base, 'organiser') ?? refuse('forbidden')

export const asSupervisor = (who: Requester): Membership =>
  who.memberships.find(({ role }) => role === 'supervisor') ?? refuse('forbidden')

/** Those who answer questions, each for a unit. */
const answering: Role[] = ['hotline_agent', 'outlet_staff']

/** The membership by which they answer for a unit; refuses whoever may not. */
export const asResponsibleUnit = (who: Requester, unit: string): Membership =>
  who.memberships.find(
    ({ role, institution }) => answering.includes(role) && institution === unit,
  ) ?? asSupervisor(who)

/** The membership by which they see how a unit is rated: they work for it, or supervise it. */
export const asRated = (who: Requester, unit: string): Membership =>
  workerOf(who, unit) ?? asSupervisor(who)

/** The membership by which they work for a unit, in whatever role. */
export const workerOf = (who: Requester, unit: string): Membership | undefined =>
  who.memberships.find(({ institution }) => institution === unit)

/** The membership by which they review what is said about a unit: never of the unit itself. */
export const reviewerOf = (who: Requester, unit: string): Membership | undefined =>
  workerOf(who, unit) ? undefined : who.memberships.find(({ role }) => role === 'supervisor')

/** The units they answer for; refuses those who answer for none. */
export function unitsOf(who: Requester): string[] | 'all' {
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const units = who.memberships.filter(({ role }) => answering.includes(role))
  return units.length > 0 ? units.map(({ institution }) => institution) : refuse('forbidden')
}

/** The units whose ratings concern them; refuses those who work for none. */
export function ratedUnitsOf(who: Requester): string[] | 'all' {
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const units = who.memberships.map(({ institution }) => institution)
  return units.length > 0 ? units : refuse('forbidden')
}

/** The membership by which they look after the knowledge base, wherever they answer. */
export const asEditor = (who: Requester): Membership =>
  who.memberships.find(({ role }) => answering.includes(role)) ?? asSupervisor(who)
