import postgres from 'postgres'
import type { Sql } from './open'

/** Rows per statement. Bounds the memory that a statement takes here and in PostgreSQL. */
const maxBatch = 1000

/**
 * Inserts any number of rows. They are sent as one JSON parameter: the wire protocol allows 65,534 parameters a
 * statement, and a statement with one per value would be prepared anew for each number of rows.
 *
 * Keys are column names, in camel or snake case. A column that no row names gets its default; in a row that
 * lacks a key others have, the column is null. `suffix` may hold `on conflict` and `returning`.
 */
export async function insertMany<Returned extends object = object>(
  sql: Sql,
  table: string,
  rows: object[],
  suffix = sql``,
): Promise<Returned[]> {
  const records = rows.map(toRecord)
  const columns = sql([...new Set(records.flatMap(Object.keys))].sort())
  const returned: Returned[] = []
  for (let from = 0; from < records.length; from += maxBatch) {
    const batch = sql.json(records.slice(from, from + maxBatch))
    const inserted = await sql<Returned[]>`
      insert into ${sql(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql(table)}, ${batch})
      ${suffix}`
    returned.push(...inserted)
  }
  return returned
}

/** As PostgreSQL reads it from JSON: a bytea is its hexadecimal text. */
const toRecord = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      postgres.fromCamel(key),
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  ) as Record<string, postgres.JSONValue>
