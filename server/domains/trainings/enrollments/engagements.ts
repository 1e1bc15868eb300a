import type { Engagement, FindEngagements } from '../../../infra/engagements'

/** The parts of trainings in which citizens have a seat; a place on a waitlist or an offer is none yet. */
export const engagements: FindEngagements = (sql, citizenIds, { startsAt, endsAt }) => sql<
  Engagement[]
>`
  select e.citizen_id, 'training' kind, t.id, t.title, t.base outlet,
         p.part ->> 'startsAt' starts_at, p.part ->> 'endsAt' ends_at
    from enrollments e
    join trainings t on t.id = e.training_id
    cross join lateral jsonb_array_elements(t.parts) p (part)
   where e.citizen_id in ${sql(citizenIds)} and e.status = 'enrolled'
     and t.starts_at < ${endsAt} and t.ends_at > ${startsAt}
     and (p.part ->> 'startsAt')::timestamptz < ${endsAt}
     and (p.part ->> 'endsAt')::timestamptz > ${startsAt}
   order by 6, 3`
