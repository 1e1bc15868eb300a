import type { Sql } from './open'

/**
 * Locks a row until the transaction ends, to serialise transactions that change it. Rows that refer to it can
 * still be inserted. False if there is no such row.
 */
export async function lockRow(tx: Sql, table: string, id: string): Promise<boolean> {
  const rows = await tx`select from ${tx(table)} where id = ${id} for no key update`
  return rows.length > 0
}
