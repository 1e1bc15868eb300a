import type { Sql } from '../db/open'
import type { Place, Vault } from './vault'

/** A column of sealed values, and the one that is `row` of their places. */
export interface SealedColumn {
  table: string
  column: string
  row: string
}

const place: Place = { table: 'key_probe', column: 'sealed', row: 'true' }

/** Serialises servers that start at the same time with different keys. */
export const lockProbe = (tx: Sql) => tx`lock table key_probe in share row exclusive mode`

export async function findProbe(sql: Sql): Promise<Sample | undefined> {
  const [probe] = await sql<{ sealed: Buffer }[]>`select sealed from key_probe`
  return probe && { sealed: probe.sealed, place }
}

export const insertProbe = (tx: Sql, vault: Vault) =>
  tx`insert into key_probe (sealed) values (${vault.seal('probe', place)})`

export interface Sample {
  sealed: Buffer
  place: Place
}

/** A few sealed values of each column. */
export async function findSealedValues(sql: Sql, columns: SealedColumn[]): Promise<Sample[]> {
  const found: Sample[] = []
  for (const { table, column, row } of columns) {
    const values = await sql<{ sealed: Buffer; row: string }[]>`
      select ${sql(column)} as sealed, ${sql(row)}::text as row from ${sql(table)}
      where ${sql(column)} is not null limit 5`
    found.push(
      ...values.map((value) => ({
        sealed: value.sealed,
        place: { table, column, row: value.row },
      })),
    )
  }
  return found
}
