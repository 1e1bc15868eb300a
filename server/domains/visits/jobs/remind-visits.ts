import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import { forEachBatch } from '../../../infra/jobs/for-each-batch'
import { forEachItem } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'

/** When each reminder is sent: minutes before the appointment, earliest and latest. */
const reminders = [
  { kind: 'visit_day', from: 24 * 60, until: 2 * 60 },
  { kind: 'visit_hour', from: 60, until: 0 },
] as const

/** Messages per transaction. */
const maxBatch = 1000

/**
 * Reminds of appointments. The deduplication key contains the start, so that a moved appointment is reminded
 * of again. An appointment booked after a reminder was due gets none.
 */
export const remindVisits: Job = {
  name: 'visit reminders',
  every: 30_000,
  run: ({ db, now }) =>
    forEachItem(reminders, (reminder) =>
      forEachBatch(db, {
        maxBatch,
        take: (tx, limit) => findDueReminders(tx, reminder, now(), limit),
        handle: (tx, due) =>
          queueMessages(
            tx,
            due.map((row) => ({ ...row, kind: reminder.kind })),
            now(),
          ),
      }),
    ),
}

const findDueReminders = (
  tx: Sql,
  { kind, from, until }: (typeof reminders)[number],
  now: Dayjs,
  limit: number,
) =>
  tx<{ citizenId: string; visitId: string; dedupe: string; until: string }[]>`
    select citizen_id, visit_id, dedupe, until from (
      select citizen_id, id visit_id, starts_at until,
             ${kind}::text || ':' || id || ':' || (extract(epoch from starts_at)::bigint) dedupe
        from visits
       where status = 'booked' and citizen_id is not null
         and starts_at > ${now.add(until, 'minute').toISOString()}
         and starts_at <= ${now.add(from, 'minute').toISOString()}
         and booked_at <= starts_at - ${from} * interval '1 minute') due
     where not exists (select from messages m
                        where m.citizen_id = due.citizen_id and m.dedupe = due.dedupe)
     limit ${limit}`
