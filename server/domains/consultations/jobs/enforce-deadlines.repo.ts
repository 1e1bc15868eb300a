import type { Sql } from '../../../infra/db/open'

/** As many as one run works through; the next goes on. */
const most = 200

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

/** Those that somebody should have answered by now, and of which nobody was told yet. */
export const overdue = async (sql: Sql, now: string) =>
  ids(
    await sql`
      select id from consultations
       where due_at <= ${now} and escalated_at is null and status in ('open', 'claimed', 'handed_over')
       order by due_at limit ${most}`,
  )

/** Those whose time was counted over days nobody knew enough about. */
export const unsure = async (sql: Sql) =>
  ids(await sql`select id from consultations where due_unsure and due_at is not null limit ${most}`)

/** Those answered before that moment, of which nothing was heard since. */
export const silentSince = async (sql: Sql, moment: string) =>
  ids(
    await sql`
      select id from consultations
       where status = 'answered' and answered_at <= ${moment} order by answered_at limit ${most}`,
  )

export const supervisors = async (sql: Sql) =>
  ids(
    await sql`
      select distinct citizen_id id from memberships
       where role = 'supervisor' and ended_at is null`,
  )
