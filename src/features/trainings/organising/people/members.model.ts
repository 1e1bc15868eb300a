import { matchesText } from '@/contract/shared/as-meant/search.rules'
import type { Role } from '@/contract/people/identity.schema'
import type { OutletKind } from '@/contract/facts/outlets.schema'
import { isTrainingBase } from '../organiser.model'

export interface InvitingOutlet {
  id: string
  name: string
  kind: OutletKind
  roles?: OutletKind[]
}

const maxListed = 8

/** Outlets a person can be invited to, by name. Organisers can be invited to training bases only. */
export function findInvitingOutlets(outlets: InvitingOutlet[], role: Role, words: string) {
  const found = outlets.filter(
    (outlet) => (role !== 'organiser' || isTrainingBase(outlet)) && matchesText(outlet.name, words),
  )
  return { shown: found.slice(0, maxListed), more: Math.max(0, found.length - maxListed) }
}
