import type { Db } from '../../../server/infra/db/open'
import { verifyPublicLog } from '../../../server/domains/ratings/verification/verify-public-log'

/** Queries that find rows which contradict each other; each must find none. */
const contradictions: Record<string, string> = {
  'seats are counted as their enrollments say': `
    select s.training_id, s.way from seats s
      left join enrollments e on e.training_id = s.training_id and e.way = s.way
     group by s.training_id, s.way
    having (s.enrolled, s.offered, s.waiting) <> (
             count(*) filter (where e.status = 'enrolled'),
             count(*) filter (where e.status = 'offered'),
             count(*) filter (where e.status = 'waitlisted'))`,
  'nobody holds two places of one training': `
    select training_id, citizen_id from enrollments
     where citizen_id is not null and status in ('enrolled', 'offered', 'waitlisted')
     group by training_id, citizen_id having count(*) > 1`,
  'places of a slot are counted as its visits say': `
    select s.window_id, s.starts_at from slots s
      left join visits v on v.window_id = s.window_id and v.starts_at = s.starts_at
                        and v.kind = 'appointment' and v.status not in ('cancelled', 'called_off')
     where not exists (select from visits v where v.window_id = s.window_id and v.sample)
     group by s.window_id, s.starts_at having s.taken <> count(v.id)`,
  'a queue has each number once, up to its last': `
    select v.outlet, v.day from visits v join queues q on q.outlet = v.outlet and q.day = v.day
     where v.kind = 'ticket' group by v.outlet, v.day, q.last_no
    having count(*) <> count(distinct v.no) or max(v.no) > q.last_no`,
  'each rating is of a service done at the same outlet': `
    select r.id from ratings r left join services_done s on s.id = r.service_id
     where s.id is null or s.unit <> r.unit`,
  'a consultation has its number once': `
    select number from consultations group by number having count(*) > 1`,
  'a training belongs to an outlet of the facts': `
    select t.id from trainings t
     where not exists (select from facts f where f.kind = 'outlet' and f.id = t.base)`,
}

/** Names of the invariants that do not hold, and what the public log's verification finds. */
export async function brokenInvariants(db: Db): Promise<string[]> {
  const broken: string[] = []
  for (const [name, query] of Object.entries(contradictions)) {
    const rows = await db.unsafe(query)
    if (rows.length > 0) broken.push(`${name}: ${JSON.stringify(rows.slice(0, 3))}`)
  }
  const { findings } = await db.begin('isolation level repeatable read read only', verifyPublicLog)
  return [...broken, ...findings.map(({ where, what }) => `${where}: ${what}`)]
}
