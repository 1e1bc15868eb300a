import { countOf } from '@/contract/ratings/levels.rules'
import type { Figures } from '@/contract/ratings/ratings.schema'

export type RatedUnit = [id: string, figures: Figures]

/** Those rated most often first: an order, not a ranking by how well they did. */
export const ratedUnits = (figures: Record<string, Figures>): RatedUnit[] =>
  Object.entries(figures).sort(
    ([a, { levels: ofA }], [b, { levels: ofB }]) => countOf(ofB) - countOf(ofA) || (a < b ? -1 : 1),
  )
