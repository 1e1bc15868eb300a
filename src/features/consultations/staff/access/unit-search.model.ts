import { matchesText } from '@/contract/shared/as-meant/search.rules'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
import type { OutletKind } from '@/contract/facts/outlets.schema'

export interface UnitOption {
  id: string
  name: string
  kind: OutletKind
}

const maxShown = 8

/** Kinds that receive most transfers; they come first until a search is typed. */
const frequentKinds: OutletKind[] = ['municipal_center', 'protection_center', 'rights_aid']

/** Units whose name contains the search text, and how many more there are than are shown. */
export function searchUnits(units: UnitOption[], words: string) {
  const frequent = isBlank(words) ? units.filter(({ kind }) => frequentKinds.includes(kind)) : []
  const matching = units.filter(({ name }) => matchesText(name, words))
  const found = [...new Set([...frequent, ...matching])]
  return { shown: found.slice(0, maxShown), more: Math.max(0, found.length - maxShown) }
}
