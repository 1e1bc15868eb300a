import type { Dayjs } from 'dayjs'
import { tookPart } from '../enrollments/attendance'
import type { Sql } from '../../../infra/db/open'
import { queueMessages } from '../../messages/queue-messages'
import type { Job } from '../../../infra/jobs/run-jobs'

/** From so many days after the end whoever took part is asked; a month later nobody is any more. */
const [from, until] = [90, 120]

/** So many letters are written in one transaction. */
const most = 1000

/** Asks, a quarter of a year later, whether what was learnt is of use. */
export const askForUse: Job = {
  name: 'used it',
  every: 10 * 60_000,
  async run({ db, now }) {
    while ((await db.begin((tx) => ask(tx, now()))) === most);
  },
}

async function ask(tx: Sql, now: Dayjs) {
  const due = await tx<{ citizenId: string; trainingId: string; dedupe: string }[]>`
    select e.citizen_id, e.training_id, 'used_it:' || e.training_id dedupe
      from trainings t
      join enrollments e on e.training_id = t.id
     where t.state in ('published', 'closed')
       and t.ends_at <= ${now.subtract(from, 'day').toISOString()}
       and t.ends_at > ${now.subtract(until, 'day').toISOString()}
       and e.citizen_id is not null and ${tookPart(tx)}
       and not exists (select from uses u
                        where u.training_id = e.training_id and u.citizen_id = e.citizen_id)
       and not exists (select from messages m
                        where m.citizen_id = e.citizen_id and m.dedupe = 'used_it:' || e.training_id)
     limit ${most}`
  const letters = due.map((one) => ({ ...one, kind: 'used_it' as const }))
  await queueMessages(tx, letters, now)
  return due.length
}
