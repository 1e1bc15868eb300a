import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Sql } from '../../../infra/db/open'

interface IdRow {
  id: string
}

const ids = (rows: IdRow[]) => rows.map(({ id }) => id)

/** Overdue cases that have not been escalated. */
export const findOverdue = async (sql: Sql, now: string) =>
  ids(
    await sql<IdRow[]>`
      select id from consultations
       where due_at <= ${now} and escalated_at is null and status in ('open', 'claimed', 'handed_over')
       order by due_at`,
  )

interface UnsureRow extends IdRow {
  dueFrom: string
  dueDays: number
}

/** Cases whose deadline was derived before the holidays of a year were announced, which they are by now. */
export async function findAnnounced(sql: Sql) {
  const rows = await sql<UnsureRow[]>`
    select id, due_from, due_days from consultations where due_unsure and due_at is not null`
  return ids(
    rows.filter((row) => !dueAfterWorkingDays(Date.parse(row.dueFrom), row.dueDays).unsure),
  )
}

/** Cases answered before that moment and neither closed nor reopened since. */
export const findAnsweredBefore = (sql: Sql, moment: string) => sql<
  { id: string; answeredAt: string }[]
>`
  select id, answered_at from consultations
   where status = 'answered' and answered_at <= ${moment} order by answered_at`
