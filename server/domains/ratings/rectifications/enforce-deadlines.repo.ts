import dayjs from 'dayjs'
import { rating } from '@/contract/ratings/ratings.settings'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Sql } from '../../../infra/db/open'

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

/** Ids with a missed deadline that is not marked yet. */
export const listLate = async (sql: Sql, now: string) =>
  ids(
    await sql<{ id: string }[]>`
      select id from rectifications
       where not overdue
         and (status = 'open' and contacted_at is null and contact_due <= ${now}
              or status in ('open', 'with_supervisor') and fix_due <= ${now})
       order by fix_due`,
  )

/** Ids whose deadlines depend on holidays that were not announced at the time, but are by now. */
export async function listAnnounced(sql: Sql) {
  const rows = await sql<{ id: string; dueFrom: string; days: number }[]>`
    select id, due_from, days from rectifications
     where due_unsure and status in ('open', 'in_review', 'with_supervisor')`
  return ids(rows.filter((row) => !dueAfterWorkingDays(Date.parse(row.dueFrom), row.days).unsure))
}

/** Ids of repairs whose confirmation period may have ended; the job checks working days. */
export async function listAwaitingConfirmation(sql: Sql, now: string) {
  const before = dayjs(now).subtract(rating.confirmDays, 'day').toISOString() // at least that many calendar days
  return ids(
    await sql<{ id: string }[]>`
      select id from rectifications
       where status = 'fixed' and fixed_at <= ${before} order by fixed_at`,
  )
}
