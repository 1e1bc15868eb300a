import { rating } from './ratings.settings'
import type { Figures } from './ratings.schema'

/** How many gave each level, from 1 to 5. */
type Levels = Figures['levels']

export const countOf = (levels: Levels) => levels.reduce((sum, count) => sum + count, 0)

const sumOf = (levels: Levels, of: readonly number[]) =>
  of.reduce((sum, level) => sum + levels[level - 1]!, 0)

export const badOf = (levels: Levels) => sumOf(levels, rating.bad)

export const satisfiedOf = (levels: Levels) => sumOf(levels, rating.satisfied)

/** The mean level; undefined where so few gave one that it would say nothing. Never shown without their number. */
export function meanOf(levels: Levels): number | undefined {
  const count = countOf(levels)
  if (count < rating.meanFrom) return undefined
  return levels.reduce((sum, given, i) => sum + given * (i + 1), 0) / count
}

/** 95 of 100 times the share of all who come is above the bound. */
const z = 1.96

/**
 * By what outlets are put in order: the lower bound of Wilson's interval for the share that was satisfied, 0
 * to 1. One satisfied rating says less than fifty of which one was not. Undefined where nobody rated.
 */
export function wilsonBound(levels: Levels): number | undefined {
  const n = countOf(levels)
  if (n === 0) return undefined
  const p = satisfiedOf(levels) / n
  const z2 = z * z
  const bound = (p + z2 / (2 * n) - z * Math.sqrt((p * (1 - p) + z2 / (4 * n)) / n)) / (1 + z2 / n)
  return Math.max(0, bound)
}
