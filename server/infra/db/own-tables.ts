import type { OwnTables } from '../domain'
import type { Sql } from './open'

type Row = Record<string, unknown>

interface OwnTable {
  table: string
  /** Its name in the export. Default: the table's. */
  name?: string
  /** The column that holds the citizen's id. Default: citizen_id. */
  by?: string
  /** Columns left out, in camel case: hashes, sealed search keys, other people's ids. */
  without?: string[]
}

/** The rows of these tables that are about a citizen, with every column that is not left out. */
export async function readOwnTables(sql: Sql, citizenId: string, tables: OwnTable[]) {
  const own: OwnTables = {}
  for (const { table, name = table, by = 'citizen_id', without = [] } of tables) {
    const rows = await sql<Row[]>`select * from ${sql(table)} where ${sql(by)} = ${citizenId}`
    own[name] = rows.map((row) => omitColumns(row, without))
  }
  return own
}

export const omitColumns = (row: Row, without: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !without.includes(column)))
