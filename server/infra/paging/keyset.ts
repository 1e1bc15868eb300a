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

/** As PostgreSQL writes a pg_snapshot: the transactions that the page before could see. */
function isSnapshot(value: string) {
  if (!/^[1-9]\d{0,17}:[1-9]\d{0,17}:([1-9]\d{0,17}(,[1-9]\d{0,17}){0,999})?$/.test(value))
    return false
  const [xmin = '', xmax = '', running = ''] = value.split(':')
  const ids = running.split(',').filter(Boolean).map(BigInt)
  const bounds = [BigInt(xmin), ...ids, BigInt(xmax)]
  return bounds.every((id, i) => i === 0 || id >= bounds[i - 1]!)
}

type SortType = keyof typeof isSortValue

/**
 * The order of a list that is read page by page. `columns` are the sort columns and their types, in SQL: not
 * null, all in the same direction, and together unique within the list. A page begins after the values of
 * the last row of the page before, whatever became of that row, so rows that are added in between neither
 * shift the others into another page nor repeat them.
 *
 * `movedBy` is the column in which a trigger notes the transaction that last changed a sort column of the row.
 * A row that moved after the page before was read is then on the next page, wherever it moved: nothing is
 * missed, and the reader drops what they have seen.
 */
export function keyset(
  direction: 'asc' | 'desc',
  columns: Record<string, SortType>,
  movedBy?: string,
) {
  const names = Object.keys(columns)
  const types = Object.values(columns)
  /** Numbers ahead of the present are of the server that a backup was taken from. */
  const hasMovedSince = (sql: Sql, snapshot: string) => sql`
    (${sql(movedBy!)} < pg_snapshot_xmax(pg_current_snapshot())
     and not pg_visible_in_snapshot(${sql(movedBy!)}, ${snapshot}::pg_snapshot))`
  const sorted = names.map((name) => `${name} ${direction}`).join(', ')
  return {
    /** For the select list. */
    position: (sql: Sql) =>
      sql`jsonb_build_array(${sql.unsafe([...names, ...(movedBy ? ['pg_current_snapshot()'] : [])].join(', '))}) as position`,

    /** Condition: the row comes after the page before. */
    isAfter(sql: Sql, { after }: PageRequest) {
      if (after === undefined) return sql`true`
      const position = readPosition(after)
      const values = position?.slice(0, types.length)
      const snapshot = position?.[types.length]
      const isOfList =
        values?.length === types.length &&
        values.every((value, i) => isSortValue[types[i]!](value)) &&
        position!.length <= types.length + (movedBy ? 1 : 0) &&
        (snapshot === undefined || isSnapshot(snapshot))
      if (!isOfList) refuse('invalid', { field: 'after' })
      const list = values
        .map((value, i) => sql`${value}::${sql.unsafe(types[i]!)}`)
        .reduce((all, value) => sql`${all}, ${value}`)
      const sign = sql.unsafe(direction === 'asc' ? '>' : '<')
      const isBehind = sql`row(${sql.unsafe(names.join(', '))}) ${sign} row(${list})`
      if (snapshot === undefined) return isBehind // of an order that does not change, or of an older server
      return sql`(${isBehind} or ${hasMovedSince(sql, snapshot)})`
    },

    /** One row more than the page holds tells whether there is another page. */
    inOrder: (sql: Sql, { size }: PageRequest) =>
      sql`order by ${sql.unsafe(sorted)} limit ${size + 1}`,
  }
}
