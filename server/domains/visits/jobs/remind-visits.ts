import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import type { Job } from '../../../infra/jobs/run-jobs'

/** From how long before an appointment until how long before it is told, in minutes. */
const reminders = [
  { kind: 'visit_day', from: 24 * 60, until: 2 * 60 },
  { kind: 'visit_hour', from: 60, until: 0 },
] as const

/** So many letters are written in one transaction. */
const most = 1000

/**
 * Reminds whoever has an appointment, as remind() does of trainings: named by the moment it reminds of, so
 * that a new slot is a new reminder. Who booked after it was due knows.
 */
export const remindVisits: Job = {
  name: 'visit reminders',
  every: 30_000,
  async run({ db, now }) {
    for (const reminder of reminders)
      while ((await db.begin((tx) => tell(tx, reminder, now()))) === most);
  },
}

async function tell(tx: Sql, { kind, from, until }: (typeof reminders)[number], now: Dayjs) {
  const due = await tx<{ citizenId: string; visitId: string; dedupe: string }[]>`
    select * from (
      select citizen_id, id visit_id,
             ${kind}::text || ':' || id || ':' || (extract(epoch from starts_at)::bigint) dedupe
        from visits
       where status = 'booked' and citizen_id is not null
         and starts_at > ${now.add(until, 'minute').toISOString()}
         and starts_at <= ${now.add(from, 'minute').toISOString()}
         and booked_at <= starts_at - ${from} * interval '1 minute') due
     where not exists (select from messages m
                        where m.citizen_id = due.citizen_id and m.dedupe = due.dedupe)
     limit ${most}`
  await queueMessages(
    tx,
    due.map((one) => ({ ...one, kind })),
    now,
  )
  return due.length
}
