import { pendingDecisions, statusesUnderWay } from '@/contract/ratings/rectifications.rules'
import type { RectificationsShown } from '@/contract/ratings/rectifications.schema'
import type { Sql } from '../../../infra/db/open'
import { isWithin, type TimeSpan } from '../../../infra/db/time-span'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
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

interface Listing {
  units: string[] | 'all'
  show: RectificationsShown
  now: string
}

/**
 * Rectifications that have reached some outlets or all: open ones by deadline, or closed ones, the latest first.
 * Those of one day are in the order of their numbers, which are drawn by lot.
 */
export async function listRectifications(
  sql: Sql,
  { units, show, now }: Listing,
  page: PageRequest,
) {
  const order = show === 'done' ? latestFirst : byDeadline
  const isUnderWay = sql`o.status = any (${statusesUnderWay})`
  const condition = {
    open: isUnderWay,
    review: sql`concat(o.status, ' ', o.complex_state) = any (${pendingDecisions.map((pendingDecision) => pendingDecision.join(' '))})`,
    done: sql`not ${isUnderWay}`,
  }
  const rows = await sql<Placed<ListedRow>[]>`
    select ${sql(qualified('o', rectificationColumns))}, r.service, r.kind, r.level, ${order.position(sql)}
      from rectifications o join ratings r on r.id = o.rating_id
     where o.reaches_at <= ${now}
       and ${units === 'all' ? true : sql`o.unit = any (${units})`}
       and ${condition[show]}
       and ${order.isAfter(sql, page)}
     ${order.inOrder(sql, page)}`
  return toPage<ListedRow>(rows, page)
}

const byDeadline = keyset('asc', { 'o.fix_due': 'timestamptz', 'o.number': 'text' }, 'o.moved_by')
const latestFirst = keyset('desc', { 'o.opened_day': 'text', 'o.number': 'text' })

/** Times of the citizen's latest texts, newest first. */
export async function citizenTextsWithin(sql: Sql, id: string, span: TimeSpan, maxListed: number) {
  const rows = await sql<{ at: string }[]>`
    select at from rectification_events
     where rectification_id = ${id} and by = 'citizen' and text is not null and ${isWithin(sql, 'at', span)}
     order by seq desc limit ${maxListed}`
  return rows.map(({ at }) => at)
}
