import { rating } from './ratings.settings'
import type { Figures } from './ratings.schema'

/** Number of ratings by level, 1 to 5. */
type Levels = Figures['levels']

export const countOf = (levels: Levels) => levels.reduce((sum, count) => sum + count, 0)

const sumOf = (levels: Levels, of: readonly number[]) =>
  of.reduce((sum, level) => sum + levels[level - 1]!, 0)

export const badOf = (levels: Levels) => sumOf(levels, rating.bad)

export const satisfiedOf = (levels: Levels) => sumOf(levels, rating.satisfied)

/** Mean level; undefined below `meanFrom` ratings. Always shown with their number. */
export function meanOf(levels: Levels): number | undefined {
  const count = countOf(levels)
  if (count < rating.meanFrom) return undefined
  return levels.reduce((sum, given, i) => sum + given * (i + 1), 0) / count
}

/** Normal quantile of a 95 % confidence interval. */
const z = 1.96

/**
 * Sort key of outlets: lower bound (0 to 1) of Wilson's interval for the satisfied share, which
 * ranks 49 of 50 above 1 of 1. Undefined without ratings.
 */
export function wilsonBound(levels: Levels): number | undefined {
  const n = countOf(levels)
  if (n === 0) return undefined
  const p = satisfiedOf(levels) / n
  const z2 = z * z
  const bound = (p + z2 / (2 * n) - z * Math.sqrt((p * (1 - p) + z2 / (4 * n)) / n)) / (1 + z2 / n)
  return Math.max(0, bound)
}
