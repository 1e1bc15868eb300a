import type { Membership, Role } from '@/contract/people/identity.schema'
import { refuse } from '../../infra/http/refusal'
import type { Requester } from '../../infra/http/requester'

/** The membership that permits acting in `role` for an institution; supervisors may act anywhere. */
export function roleAt(who: Requester, institution: string, role: Role): Membership | undefined {
  return (
    who.memberships.find((held) => held.role === role && held.institution === institution) ??
    who.memberships.find((held) => held.role === 'supervisor')
  )
}

/** The membership that permits organising an outlet's trainings; refuses without one. */
export const asOrganiser = (who: Requester, outletId: string): Membership =>
  roleAt(who, outletId, 'organiser') ?? refuse('forbidden')

/** Refuses to let staff decide what they sent themselves as citizens. */
export function refuseOwnMatter(who: Requester, sentBy: string | null) {
  if (sentBy === who.citizen) refuse('own_matter')
}

export const asSupervisor = (who: Requester): Membership =>
  who.memberships.find(({ role }) => role === 'supervisor') ?? refuse('forbidden')

/** Roles that answer questions, each for one unit. */
const answeringRoles: Role[] = ['hotline_agent', 'outlet_staff']

/** The membership that permits answering for a unit; refuses without one. */
export const asResponsibleUnit = (who: Requester, unit: string): Membership =>
  who.memberships.find(
    ({ role, institution }) => answeringRoles.includes(role) && institution === unit,
  ) ?? asSupervisor(who)

/**
 * The membership that permits acting for an outlet: its facts, windows and queue; refuses without one. Hotline
 * agents of the outlet answer questions only.
 */
export const asOutletStaff = (who: Requester, outletId: string): Membership =>
  roleAt(who, outletId, 'outlet_staff') ?? refuse('forbidden')

/** The membership that permits reading a unit's ratings, in any role at the unit or as a supervisor. */
export const asRated = (who: Requester, unit: string): Membership =>
  workerOf(who, unit) ?? asSupervisor(who)

/** The membership at a unit, in any role. */
export const workerOf = (who: Requester, unit: string): Membership | undefined =>
  who.memberships.find(({ institution }) => institution === unit)

/** The supervisor's membership that permits reviewing texts about a unit; nobody reviews their own unit. */
export const reviewerOf = (who: Requester, unit: string): Membership | undefined =>
  workerOf(who, unit) ? undefined : who.memberships.find(({ role }) => role === 'supervisor')

/** The units that the requester answers for; refuses if there are none. */
export function unitsOf(who: Requester): string[] | 'all' {
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const units = who.memberships.filter(({ role }) => answeringRoles.includes(role))
  return units.length > 0 ? units.map(({ institution }) => institution) : refuse('forbidden')
}

/** The outlets that the requester acts for; refuses if there are none. */
export function outletsOf(who: Requester): string[] | 'all' {
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const outlets = who.memberships.filter(({ role }) => role === 'outlet_staff')
  return outlets.length > 0 ? outlets.map(({ institution }) => institution) : refuse('forbidden')
}

/** The units whose ratings the requester may read; refuses if there are none. */
export function ratedUnitsOf(who: Requester): string[] | 'all' {
  if (who.memberships.some(({ role }) => role === 'supervisor')) return 'all'
  const units = who.memberships.map(({ institution }) => institution)
  return units.length > 0 ? units : refuse('forbidden')
}

/** The membership that permits editing the knowledge base: any answering role, or supervisor. */
export const asEditor = (who: Requester): Membership =>
  who.memberships.find(({ role }) => answeringRoles.includes(role)) ?? asSupervisor(who)
