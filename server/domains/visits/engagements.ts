import type { Engagement, FindEngagements } from '../../infra/engagements'

/** Booked appointments. A queue number has no time. */
export const engagements: FindEngagements = (sql, citizenIds, { startsAt, endsAt }) => sql<
  Engagement[]
>`
  select citizen_id, 'visit' kind, id, outlet, starts_at, ends_at
    from visits
   where citizen_id in ${sql(citizenIds)} and kind = 'appointment' and status = 'booked'
     and starts_at < ${endsAt} and ends_at > ${startsAt}
   order by starts_at, id`
