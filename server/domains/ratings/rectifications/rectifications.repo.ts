import { statusesUnderWay } from '@/contract/ratings/rectifications.rules'
import type { Sql } from '../../../infra/db/open'
import { qualified } from '../../../infra/db/qualified'
import { ratingColumns } from '../rating/rating-columns'
import type { RatingRow } from '../rating/rating-columns'
import { rectificationColumns } from './rectification-columns'
import type { RectificationRow } from './rectification-columns'
import type { ListedRow } from './rectification-views'

export async function findRectification(sql: Sql, id: string) {
  const [row] = await sql<RectificationRow[]>`
    select ${sql(rectificationColumns)} from rectifications where id = ${id}`
  return row
}

export async function getRating(sql: Sql, id: string) {
  const [row] = await sql<RatingRow[]>`
    select ${sql(ratingColumns)} from ratings where id = ${id}`
  return row!
}

const maxListed = 500

interface Listing {
  units: string[] | 'all'
  show: 'open' | 'done'
  now: string
}

/**
 * Rectifications that have reached some outlets or all: open ones by deadline, or the latest closed ones. Those of
 * one day are in the order of their numbers, which are drawn by lot.
 */
export const listRectifications = (sql: Sql, { units, show, now }: Listing) => sql<ListedRow[]>`
  select ${sql(qualified('o', rectificationColumns))}, r.service, r.kind, r.level
    from rectifications o join ratings r on r.id = o.rating_id
   where o.reaches_at <= ${now}
     and ${units === 'all' ? true : sql`o.unit = any (${units})`}
     and ${show === 'open' ? sql`o.status = any (${statusesUnderWay})` : sql`o.status <> all (${statusesUnderWay})`}
   order by ${show === 'open' ? sql`o.fix_due, o.number` : sql`o.opened_day desc, o.number`}
   limit ${maxListed}`

/** Times of the citizen's latest texts, newest first. */
export async function citizenTextsSince(sql: Sql, id: string, since: string, maxListed: number) {
  const rows = await sql<{ at: string }[]>`
    select at from rectification_events
     where rectification_id = ${id} and by = 'citizen' and text is not null and at > ${since}
     order by seq desc limit ${maxListed}`
  return rows.map(({ at }) => at)
}
