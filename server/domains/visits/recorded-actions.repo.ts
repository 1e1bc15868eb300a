import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { isWithin, minutesAround, type TimeSpan } from '../../infra/db/time-span'

/** Idempotency key of an action on a visit, or on the queue of an outlet (`scope`: its id). */
export interface ActionKey {
  scope: string
  key: string
}

export async function isActionRecorded(sql: Sql, { scope, key }: ActionKey) {
  const rows = await sql`select from visit_acts where scope = ${scope} and key = ${key}`
  return rows.length > 0
}

export async function countActionsWithin(sql: Sql, scope: string, span: TimeSpan) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from visit_acts where scope = ${scope} and ${isWithin(sql, 'at', span)}`
  return row!.count
}

/** Runs in the transaction of the action, so that a refused action can be retried with the same key. */
export const recordAction = (tx: Sql, action: ActionKey, now: Dayjs) =>
  tx`insert into visit_acts ${tx({ ...action, at: now.toISOString() })} on conflict do nothing`

/** Retention of idempotency keys, in days. */
const keptDays = 30

export const deleteOldActions = (sql: Sql, now: Dayjs) => sql`
  delete from visit_acts where not ${isWithin(sql, 'at', minutesAround(now, keptDays * 24 * 60))}`
