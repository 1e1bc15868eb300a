import type { Me, Membership } from '@/contract/people/identity.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'

/** Who organises trainings, and where: of everybody's memberships, those that matter here. */
export interface Staff {
  id: string
  /** Outlets they organise for. */
  bases: string[]
  /** Acts for every base, and for the members. */
  supervisor: boolean
}

/** Undefined: somebody who organises nothing. */
export function staffOf({ id, memberships }: Me): Staff | undefined {
  const bases = [...new Set(memberships.filter(isOrganiser).map(({ institution }) => institution))]
  const supervisor = memberships.some(({ role }) => role === 'supervisor')
  return bases.length > 0 || supervisor ? { id, bases, supervisor } : undefined
}

const isOrganiser = ({ role }: Membership) => role === 'organiser'

/** Where they can hold a training: a supervisor at each training base besides their own. */
export function basesFor(
  { bases, supervisor }: Pick<Staff, 'bases' | 'supervisor'>,
  outlets: Pick<Outlet, 'id' | 'kind' | 'roles'>[],
): string[] {
  if (!supervisor) return bases
  const all = outlets.filter(
    ({ kind, roles = [] }) => kind === 'training_base' || roles.includes('training_base'),
  )
  return [...new Set([...bases, ...all.map(({ id }) => id)])]
}
