import type { PendingQuery } from 'postgres'
import type { OwnTables } from '../domain'
import type { Sql } from './open'

type Row = Record<string, unknown>

interface OwnTable {
  table: string
  /** Its name in the export. Default: the name of the table. */
  name?: string
  /** The column that holds the citizen's id. Default: citizen_id. */
  by?: string
  /** Selects the rows instead, where they refer to the citizen only through another table. */
  where?: PendingQuery<Row[]>
  /** Excluded columns, in camel case: hashes, search keys, other people's ids. */
  without?: string[]
}

/**
 * The rows of these tables about a citizen. All columns are selected, so that a new one is part of the export
 * unless it is excluded.
 */
export async function readOwnTables(
  sql: Sql,
  citizenId: string,
  tables: OwnTable[],
): Promise<OwnTables> {
  const own = new Map<string, Row[]>()
  for (const { table, name = table, by = 'citizen_id', where, without = [] } of tables) {
    const condition = where ?? sql`${sql(by)} = ${citizenId}`
    const rows = await sql<Row[]>`select * from ${sql(table)} where ${condition}`
    own.set(
      name,
      rows.map((row) => omitColumns(row, without)),
    )
  }
  return Object.fromEntries(own)
}

const omitColumns = (row: Row, without: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !without.includes(column)))
