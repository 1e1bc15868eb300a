import type { Sql } from '../../../infra/db/open'

/** Parts that the enrollment `e` has a check-in of that was not taken back. */
export const attendedOf = (sql: Sql) => sql`
  (select count(*)::int from check_ins c
    where c.training_id = e.training_id and c.way = e.way and c.no = e.no and c.undone_at is null)`

/** Whether anybody was checked in at all who attends the way of the enrollment `e`. */
export const doorWasKept = (sql: Sql) => sql`
  exists (select from check_ins c
           where c.training_id = e.training_id and c.way = e.way and c.undone_at is null)`

/** Whether the citizen of the enrollment `e` took part, as far as anybody knows. */
export const tookPart = (sql: Sql) => sql`
  (e.status = 'enrolled' and (${attendedOf(sql)} > 0 or not ${doorWasKept(sql)}))`
