import type { OutletKind } from '@/contract/facts/outlets.schema'

export interface UnitOption {
  id: string
  name: string
  kind: OutletKind
}

/** So many are shown; for others one types. */
const most = 8

/** Those that take most of what is passed on stand first while nothing is typed. */
const usual: OutletKind[] = ['municipal_center', 'protection_center', 'rights_aid']

/** Units whose name has what is typed. */
export function searchUnits(units: UnitOption[], words: string) {
  const wish = words.trim().toLowerCase()
  const first = wish ? [] : units.filter(({ kind }) => usual.includes(kind))
  const named = units.filter(({ name }) => name.toLowerCase().includes(wish))
  const found = [...new Set([...first, ...named])]
  return { shown: found.slice(0, most), more: Math.max(0, found.length - most) }
}
