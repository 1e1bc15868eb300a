import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'

/** All in minutes. */
export interface ReminderWindow {
  /** The reminder is sent from this long before a part … */
  from: number
  /** … until this long before it. Later it would not help. */
  until: number
  /** No reminder for a part that starts within this time after the previous part. */
  skipWithin: number
}

interface DueReminder {
  citizenId: string
  trainingId: string
  dedupe: string
  /** Start of the part. */
  until: string
}

/**
 * Enrolled citizens who have not been reminded of an upcoming part. Excludes those who signed up after the
 * reminder was due: they have just seen the time.
 */
export function findDueReminders(
  sql: Sql,
  kind: string,
  { from, until, skipWithin }: ReminderWindow,
  { now, limit }: { now: Dayjs; limit: number },
) {
  const at = now.toISOString()
  const earliest = now.add(until, 'minute').toISOString()
  const latest = now.add(from, 'minute').toISOString()
  return sql<DueReminder[]>`
    with parts as (
      select t.id, (p.part ->> 'startsAt')::timestamptz starts_at,
             lag((p.part ->> 'startsAt')::timestamptz) over (partition by t.id order by p.no) previous
        from trainings t
        cross join lateral jsonb_array_elements(t.parts) with ordinality p (part, no)
       where t.state in ('published', 'closed') and t.starts_at <= ${latest} and t.ends_at > ${at}),
    due as (
      select id, ${kind}::text || ':' || id || ':' || (extract(epoch from starts_at)::bigint) dedupe,
             starts_at until, starts_at - ${from} * interval '1 minute' since
        from parts
       where starts_at > ${earliest} and starts_at <= ${latest}
         and (previous is null or starts_at - previous > ${skipWithin} * interval '1 minute'))
    select e.citizen_id, e.training_id, due.dedupe, due.until
      from due
      join enrollments e on e.training_id = due.id
     where e.status = 'enrolled' and e.citizen_id is not null and e.asked_at <= due.since
       and not exists (select from messages m
                        where m.citizen_id = e.citizen_id and m.dedupe = due.dedupe)
     limit ${limit}`
}
