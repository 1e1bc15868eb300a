import { isRealMoment } from '@/contract/shared/real-days.rules'
import type { Sql } from '../db/open'
import { refuse } from '../http/refusal'
import { readPosition, type Position } from './position'

export interface PageRequest {
  /** Maximum number of rows. */
  size: number
  /** The position that the page before named; undefined for the first page. */
  after: string | undefined
}

/** A row with its place in the order of the list. */
export type Placed<T> = T & { position: Position }

const isSortValue = {
  uuid: (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  timestamptz: (value: string) =>
    value === 'infinity' || isRealMoment(value.replace(/\.\d{1,6}/, '')), // PostgreSQL's microseconds
  text: (value: string) => /^[\x20-\x7e]{0,40}$/.test(value), // a day or a number
}

type SortType = keyof typeof isSortValue

/**
 * The order of a list that is read page by page. `columns` are the sort columns and their types, in SQL: not
 * null, all in the same direction, and together unique within the list. A page begins after the values of
 * the last row of the page before, whatever became of that row, so rows that are added in between neither
 * shift the others into another page nor repeat them.
 */
export function keyset(direction: 'asc' | 'desc', columns: Record<string, SortType>) {
  const names = Object.keys(columns)
  const types = Object.values(columns)
  const sorted = names.map((name) => `${name} ${direction}`).join(', ')
  return {
    /** For the select list. */
    position: (sql: Sql) => sql`jsonb_build_array(${sql.unsafe(names.join(', '))}) as position`,

    /** Condition: the row comes after the page before. */
    isAfter(sql: Sql, { after }: PageRequest) {
      if (after === undefined) return sql`true`
      const values = readPosition(after)
      const isOfList =
        values?.length === types.length && values.every((value, i) => isSortValue[types[i]!](value))
      if (!isOfList) refuse('invalid', { field: 'after' })
      const list = values
        .map((value, i) => sql`${value}::${sql.unsafe(types[i]!)}`)
        .reduce((all, value) => sql`${all}, ${value}`)
      const sign = sql.unsafe(direction === 'asc' ? '>' : '<')
      return sql`row(${sql.unsafe(names.join(', '))}) ${sign} row(${list})`
    },

    /** One row more than the page holds tells whether there is another page. */
    inOrder: (sql: Sql, { size }: PageRequest) =>
      sql`order by ${sql.unsafe(sorted)} limit ${size + 1}`,
  }
}
