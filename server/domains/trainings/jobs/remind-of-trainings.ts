import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import type { Job } from '../../../infra/jobs/run-jobs'
import { dueReminders, type Reminding } from './remind-of-trainings.repo'

/** From how long before a part until how long before it is told, in minutes. Later is too late to help. */
const reminders: (Reminding & { kind: 'reminder_day' | 'reminder_hour' })[] = [
  { kind: 'reminder_day', from: 24 * 60, until: 2 * 60, again: 48 * 60 },
  { kind: 'reminder_hour', from: 60, until: 0, again: 0 },
]

/** So many letters are written in one transaction. */
const most = 1000

/**
 * Reminds whoever has a seat. A reminder is named by the moment it reminds of: told once whatever becomes
 * of this process, and anew when that moment is another.
 */
export const remindOfTrainings: Job = {
  name: 'reminders',
  every: 30_000,
  async run({ db, now }) {
    for (const reminder of reminders)
      while ((await db.begin((tx) => tell(tx, reminder, now()))) === most);
  },
}

async function tell(tx: Sql, { kind, ...when }: (typeof reminders)[number], now: Dayjs) {
  const due = await dueReminders(tx, kind, when, { now, most })
  const letters = due.map((one) => ({ ...one, kind }))
  await queueMessages(tx, letters, now)
  return due.length
}
