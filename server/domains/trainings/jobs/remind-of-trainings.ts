import { forEachBatch } from '../../../infra/jobs/for-each-batch'
import { forEachItem } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import { queueMessages } from '../../messages/queue-messages'
import { findDueReminders, type ReminderWindow } from './remind-of-trainings.repo'

type Reminder = ReminderWindow & { kind: 'reminder_day' | 'reminder_hour' }

const reminders: Reminder[] = [
  { kind: 'reminder_day', from: 24 * 60, until: 2 * 60, skipWithin: 48 * 60 },
  { kind: 'reminder_hour', from: 60, until: 0, skipWithin: 0 },
]

/** Messages per transaction. */
const maxBatch = 1000

/**
 * Reminds enrolled citizens of each part. The message's dedupe key contains the start of the part: it is
 * sent once even if the process is interrupted, and again if the part is rescheduled.
 */
export const remindOfTrainings: Job = {
  name: 'reminders',
  every: 30_000,
  run: ({ db, now }) =>
    forEachItem(reminders, ({ kind, ...window }) =>
      forEachBatch(db, {
        maxBatch,
        take: (tx, limit) => findDueReminders(tx, kind, window, { now: now(), limit }),
        handle: (tx, due) =>
          queueMessages(
            tx,
            due.map((reminder) => ({ ...reminder, kind })),
            now(),
          ),
      }),
    ),
}
