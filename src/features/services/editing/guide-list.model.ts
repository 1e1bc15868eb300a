import type { StaffGuide } from '@/contract/facts/guide-edits.schema'

export type GuideListFilter = 'all' | 'waiting' | 'editing' | 'outdated' | 'nobody'

/** A guide of the list, with what is shown of it. */
export interface ListedGuide extends StaffGuide {
  name: string
  unit?: string
  /** Something is typed on this phone and not sent. */
  typed: boolean
}

export const listFilters: GuideListFilter[] = ['all', 'waiting', 'editing', 'outdated', 'nobody']

const passes: Record<GuideListFilter, (guide: ListedGuide) => boolean> = {
  all: () => true,
  waiting: ({ waiting }) => waiting > 0,
  editing: ({ typed }) => typed,
  outdated: ({ outdated }) => outdated,
  nobody: ({ responsible }) => responsible === undefined,
}

export const countGuides = (guides: readonly ListedGuide[], filter: GuideListFilter) =>
  guides.filter(passes[filter]).length

/** By name, number, or the unit that answers for it. What waits comes first. */
export const findGuides = (
  guides: readonly ListedGuide[],
  { words, filter, unit }: { words: string; filter: GuideListFilter; unit: string },
): ListedGuide[] => {
  const wanted = words.trim().toLowerCase()
  return guides
    .filter(passes[filter])
    .filter((guide) => unit === '' || guide.responsible === unit)
    .filter(({ id, name, unit: of = '' }) =>
      [id, name, of].some((text) => text.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => Math.sign(b.waiting) - Math.sign(a.waiting) || (a.id < b.id ? -1 : 1))
}

/** The units that answer for guides. */
export function responsibleUnits(guides: readonly ListedGuide[]) {
  const units = new Map<string, string>()
  for (const { responsible, unit } of guides)
    if (responsible !== undefined && unit !== undefined) units.set(responsible, unit)
  return [...units].map(([value, words]) => ({ value, words }))
}
