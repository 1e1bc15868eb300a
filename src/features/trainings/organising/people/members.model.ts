import type { Role } from '@/contract/people/identity.schema'
import type { OutletKind } from '@/contract/facts/outlets.schema'

export interface Institution {
  id: string
  name: string
  kind: OutletKind
  roles?: OutletKind[]
}

/** So many are shown; for others one types. */
const most = 8

/** For which institutions somebody can be invited in a role: organisers for training bases. */
export function institutionsFor(outlets: Institution[], role: Role, words: string) {
  const wish = words.trim().toLowerCase()
  const isBase = ({ kind, roles = [] }: Institution) =>
    kind === 'training_base' || roles.includes('training_base')
  const found = outlets.filter(
    (one) => (role !== 'organiser' || isBase(one)) && one.name.toLowerCase().includes(wish),
  )
  return { shown: found.slice(0, most), more: Math.max(0, found.length - most) }
}
