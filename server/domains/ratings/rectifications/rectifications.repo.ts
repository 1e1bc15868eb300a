import type { Sql } from '../../../infra/db/open'
import type { RatingRow } from '../rating/ratings.repo'
import type { RectificationRow } from './rectification-ledger'
import type { ListedRow } from './rectification-views'

export async function findRectification(sql: Sql, id: string) {
  const [row] = await sql<RectificationRow[]>`select * from rectifications where id = ${id}`
  return row
}

export async function ratingWith(sql: Sql, id: string) {
  const [row] = await sql<RatingRow[]>`select * from ratings where id = ${id}`
  return row!
}

const underWay = ['open', 'fixed', 'in_review', 'with_supervisor']

/** Orders of some units, or of all: those under way by when they are due, or the latest of the closed ones. */
export const listRectifications = (sql: Sql, units: string[] | 'all', show: 'open' | 'done') => sql<
  ListedRow[]
>`
  select o.*, r.service, r.kind, r.level
    from rectifications o join ratings r on r.id = o.rating_id
   where ${units === 'all' ? true : sql`o.unit = any (${units})`}
     and ${show === 'open' ? sql`o.status = any (${underWay})` : sql`o.status <> all (${underWay})`}
   order by ${show === 'open' ? sql`o.fix_due, o.number` : sql`o.opened_day desc, o.number`}
   limit 500`

export async function supervisors(sql: Sql) {
  const rows = await sql<{ id: string }[]>`
    select distinct citizen_id id from memberships
     where role = 'supervisor' and ended_at is null`
  return rows.map(({ id }) => id)
}

/** When the citizen said something of late. */
export async function textsSince(sql: Sql, id: string, since: string, most: number) {
  const rows = await sql<{ at: string }[]>`
    select at from rectification_events
     where rectification_id = ${id} and by = 'citizen' and text is not null and at > ${since}
     order by seq desc limit ${most}`
  return rows.map(({ at }) => at)
}
