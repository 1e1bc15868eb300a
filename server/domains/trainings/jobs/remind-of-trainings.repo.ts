import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'

/** All in minutes. */
export interface Reminding {
  /** Before a part, it is told from then on … */
  from: number
  /** … until then. */
  until: number
  /** Not of a part that follows another within so long. */
  again: number
}

interface Due {
  citizenId: string
  trainingId: string
  dedupe: string
}

/**
 * Who has a seat and was not told yet that a part of it comes up. Who asked for the seat after the reminder
 * was due knows when it is.
 */
export function dueReminders(
  sql: Sql,
  kind: string,
  { from, until, again }: Reminding,
  { now, most }: { now: Dayjs; most: number },
) {
  const at = now.toISOString()
  const first = now.add(until, 'minute').toISOString()
  const last = now.add(from, 'minute').toISOString()
  return sql<Due[]>`
    with parts as (
      select t.id, (p.part ->> 'startsAt')::timestamptz starts_at,
             lag((p.part ->> 'startsAt')::timestamptz) over (partition by t.id order by p.no) before
        from trainings t
        cross join lateral jsonb_array_elements(t.parts) with ordinality p (part, no)
       where t.state in ('published', 'closed') and t.starts_at <= ${last} and t.ends_at > ${at}),
    due as (
      select id, ${kind}::text || ':' || id || ':' || (extract(epoch from starts_at)::bigint) dedupe,
             starts_at - ${from} * interval '1 minute' since
        from parts
       where starts_at > ${first} and starts_at <= ${last}
         and (before is null or starts_at - before > ${again} * interval '1 minute'))
    select e.citizen_id, e.training_id, due.dedupe
      from due
      join enrollments e on e.training_id = due.id
     where e.status = 'enrolled' and e.citizen_id is not null and e.asked_at <= due.since
       and not exists (select from messages m
                        where m.citizen_id = e.citizen_id and m.dedupe = due.dedupe)
     limit ${most}`
}
