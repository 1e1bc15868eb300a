import type { PageRequest, Placed } from './keyset'
import { writePosition } from './position'

export interface Page<T> {
  rows: T[]
  /** Where the next page begins; undefined on the last one. */
  next: string | undefined
}

/** The page in rows that were selected with `inOrder`. */
export function toPage<T extends object>(selected: Placed<T>[], { size }: PageRequest): Page<T> {
  const rows = selected.slice(0, size)
  const last = selected.length > size ? rows[size - 1] : undefined
  return {
    rows: rows.map(({ position: _, ...row }) => row as unknown as T),
    next: last && writePosition(last.position),
  }
}

export const mapPage = <T, U>({ rows, next }: Page<T>, change: (row: T) => U): Page<U> => ({
  rows: rows.map((row) => change(row)),
  next,
})
