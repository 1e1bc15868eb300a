import dayjs from 'dayjs'
import { rating } from '@/contract/ratings/ratings.settings'
import type { Sql } from '../../../infra/db/open'

/** As many as one run works through; the next goes on. */
const most = 200

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

/** Those with something promised that is over, of which nobody was told yet. */
export const late = async (sql: Sql, now: string) =>
  ids(
    await sql`
      select id from rectifications
       where not overdue
         and (status = 'open' and contacted_at is null and contact_due <= ${now}
              or status in ('open', 'with_supervisor') and fix_due <= ${now})
       order by fix_due limit ${most}`,
  )

/** Those whose time was counted over days nobody knew enough about. */
export const unsure = async (sql: Sql) =>
  ids(
    await sql`
      select id from rectifications
       where due_unsure and status in ('open', 'in_review', 'with_supervisor') limit ${most}`,
  )

/** Repairs that may have waited long enough to be confirmed. */
export async function fixed(sql: Sql, now: string) {
  const before = dayjs(now).subtract(rating.confirmDays, 'day').toISOString() // no fewer working days
  return ids(
    await sql`
      select id from rectifications
       where status = 'fixed' and fixed_at <= ${before} order by fixed_at limit ${most}`,
  )
}
