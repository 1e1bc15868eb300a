import { randomInt } from 'node:crypto'

/** A copy in an order drawn by lot (Fisher and Yates). */
export function shuffle<T>(items: readonly T[]): T[] {
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!]
  }
  return drawn
}
