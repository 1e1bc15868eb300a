import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'

/** An act on a visit, or on the queue of an outlet. */
export interface ActionKey {
  scope: string
  key: string
}

export async function isActionRecorded(sql: Sql, { scope, key }: ActionKey) {
  const rows = await sql`select from visit_acts where scope = ${scope} and key = ${key}`
  return rows.length > 0
}

/** In the transaction of what it does: what is refused can be tried again with the same key. */
export const recordAction = (tx: Sql, act: ActionKey, now: Dayjs) =>
  tx`insert into visit_acts ${tx({ ...act, at: now.toISOString() })} on conflict do nothing`

/** Nobody tries again after so many days. */
const kept = 30

export const deleteOldActions = (sql: Sql, now: Dayjs) => sql`
  delete from visit_acts where at <= ${now.subtract(kept, 'day').toISOString()}`
