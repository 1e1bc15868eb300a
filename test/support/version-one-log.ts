import { appendToPublicLog } from '../../server/domains/ratings/public-log/append-to-public-log'
import { ratingColumns, type RatingRow } from '../../server/domains/ratings/rating/rating-columns'
import { publishedLogBody } from '../../server/domains/ratings/rating/rating-log-event'
import type { Db } from '../../server/infra/db/open'

/** Publishes all ratings as version 1 of the log did: each by itself, on its own day, under its own id. */
export async function publishAsVersionOne(db: Db) {
  const rows = await db<RatingRow[]>`
    update ratings
       set published_id = id, published_day = day, published_unit = unit, published_service = service
     where published_id is null
    returning ${db(ratingColumns)}`
  for (const row of rows) {
    const waiting = await db<{ kind: 'rectification'; body: object }[]>`
      with gone as (delete from log_waiting where rating_id = ${row.id} returning id, kind, body)
      select kind, body from gone order by id`
    const events = waiting.map(({ kind, body }) => ({ kind, body: { ...body, rating: row.id } }))
    const rated = { kind: 'rated' as const, body: publishedLogBody(row) }
    await db.begin((tx) => appendToPublicLog(tx, row, [rated, ...events], row.day))
  }
  await db`
    update ratings r
       set logged_status = o.status, logged_overdue = o.overdue, logged_days = o.put_right_days
      from rectifications o where o.rating_id = r.id and r.batch_id is null and r.published_id is not null`
}
