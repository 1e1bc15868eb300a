import type { Dayjs } from 'dayjs'
import { usageReportFromDays } from '@/contract/trainings/learning.rules'
import type { Sql } from '../../../infra/db/open'
import { forEachBatch } from '../../../infra/jobs/for-each-batch'
import type { Job } from '../../../infra/jobs/run-jobs'
import { queueMessages } from '../../messages/queue-messages'
import { hasReportedUsage, tookPart } from '../enrollments/attendance'

/** Days after the end in which the request is still sent, should the server have been down. */
const requestUntilDays = usageReportFromDays + 30

/** Messages per transaction. */
const maxBatch = 1000

/** Asks participants, 90 days after a training, whether they use what they learnt. */
export const requestUsageReports: Job = {
  name: 'used it',
  every: 10 * 60_000,
  run: ({ db, now }) =>
    forEachBatch(db, {
      maxBatch,
      take: (tx, limit) => findDueRequests(tx, now(), limit),
      handle: (tx, due) =>
        queueMessages(
          tx,
          due.map((request) => ({ ...request, kind: 'used_it' as const })),
          now(),
        ),
    }),
}

const findDueRequests = (tx: Sql, now: Dayjs, limit: number) =>
  tx<{ citizenId: string; trainingId: string; dedupe: string }[]>`
    select e.citizen_id, e.training_id, 'used_it:' || e.training_id dedupe
      from trainings t
      join enrollments e on e.training_id = t.id
     where t.state in ('published', 'closed')
       and t.ends_at <= ${now.subtract(usageReportFromDays, 'day').toISOString()}
       and t.ends_at > ${now.subtract(requestUntilDays, 'day').toISOString()}
       and e.citizen_id is not null and ${tookPart(tx)} and not ${hasReportedUsage(tx)}
       and not exists (select from messages m
                        where m.citizen_id = e.citizen_id and m.dedupe = 'used_it:' || e.training_id)
     limit ${limit}`
