import type { Me, Membership } from '@/contract/people/identity.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'

/** The part of a person's memberships that concerns trainings. */
export interface Organiser {
  id: string
  /** Outlets they organise trainings for. */
  outletIds: string[]
  /** May act for every outlet, and manages the staff. */
  supervisor: boolean
}

/** Undefined for a person who organises no trainings. */
export function organiserOf({ id, memberships }: Me): Organiser | undefined {
  const own = memberships.filter(isOrganiser).map(({ institution }) => institution)
  const outletIds = [...new Set(own)]
  const supervisor = memberships.some(({ role }) => role === 'supervisor')
  return outletIds.length > 0 || supervisor ? { id, outletIds, supervisor } : undefined
}

const isOrganiser = ({ role }: Membership) => role === 'organiser'

/** Whether an outlet is a training base, by its kind or by an additional role. */
export const isTrainingBase = ({ kind, roles = [] }: Pick<Outlet, 'kind' | 'roles'>) =>
  kind === 'training_base' || roles.includes('training_base')

/** Outlets they can hold a training at: a supervisor at every training base. */
export function trainingOutletIds(
  { outletIds, supervisor }: Pick<Organiser, 'outletIds' | 'supervisor'>,
  outlets: Pick<Outlet, 'id' | 'kind' | 'roles'>[],
): string[] {
  if (!supervisor) return outletIds
  return [...new Set([...outletIds, ...outlets.filter(isTrainingBase).map(({ id }) => id)])]
}
