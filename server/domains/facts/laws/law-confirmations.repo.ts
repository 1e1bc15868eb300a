import type { Sql } from '../../../infra/db/open'

export interface LawConfirmationRow {
  law: string
  recorded: string
  /** Null: the confirmation was taken back. */
  official: string | null
  byStaff: string
  at: string
}

/** The latest of each law. */
export const listLawConfirmations = (sql: Sql) => sql<LawConfirmationRow[]>`
  select distinct on (law) law, recorded, official, by_staff, at
    from law_confirmations order by law, no desc`

export const insertLawConfirmation = (
  tx: Sql,
  row: LawConfirmationRow & { id: string; reason: string | null },
) => tx`insert into law_confirmations ${tx(row)}`
