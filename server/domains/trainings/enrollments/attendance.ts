import type { Sql } from '../../../infra/db/open'

/** Number of parts the enrollment `e` is checked in to. */
export const attendedParts = (sql: Sql) => sql`
  (select count(*)::int from check_ins c
    where c.training_id = e.training_id and c.way = e.way and c.no = e.no and c.undone_at is null)`

/** Whether anybody was checked in at all who attends the same way as the enrollment `e`. */
export const hasAnyCheckIn = (sql: Sql) => sql`
  exists (select from check_ins c
           where c.training_id = e.training_id and c.way = e.way and c.undone_at is null)`

/** Whether the enrollment `e` counts as attended: checked in, or no check-in was done at this training. */
export const tookPart = (sql: Sql) => sql`
  (e.status = 'enrolled' and (${attendedParts(sql)} > 0 or not ${hasAnyCheckIn(sql)}))`

/** Whether the citizen of the enrollment `e` has given feedback. */
export const hasGivenFeedback = (sql: Sql) => sql`
  exists (select from feedback f
           where f.training_id = e.training_id and f.citizen_id = e.citizen_id)`

/** Whether the citizen of the enrollment `e` has reported whether they use what they learnt. */
export const hasReportedUsage = (sql: Sql) => sql`
  exists (select from uses u where u.training_id = e.training_id and u.citizen_id = e.citizen_id)`
