import type { VisitCounts } from '@/contract/ratings/oversight.schema'
import type { Sql } from '../../../../infra/db/open'

export interface Period {
  outlet: string
  /** Inclusive. */
  from: string
  until: string
}

const within = (sql: Sql, { outlet, from, until }: Period) => sql`
  outlet = ${outlet} and day between ${from} and ${until}`

export async function countVisits(sql: Sql, period: Period) {
  const [row] = await sql<(VisitCounts & { sample: boolean })[]>`
    select count(*) filter (where kind = 'appointment')::int appointments,
           count(*) filter (where kind = 'ticket')::int tickets,
           count(*) filter (where kind = 'walk_in')::int walk_ins,
           count(*) filter (where status = 'finished')::int finished,
           count(*) filter (where status = 'missed')::int missed,
           count(*) filter (where status = 'cancelled')::int cancelled,
           count(*) filter (where status = 'void')::int void,
           count(*) filter (where status = 'called_off')::int called_off,
           coalesce(bool_or(sample), false) sample
      from visits where ${within(sql, period)}`
  return row!
}

export const countFinishedByDay = (sql: Sql, period: Period) => sql<
  { day: string; finished: number }[]
>`
  select day, count(*)::int finished from visits
   where ${within(sql, period)} and status = 'finished' group by day`

interface Waits {
  count: number
  median: number | null
  nine: number | null
}

/**
 * Waiting time from taking a queue number to being called, in minutes; null where nobody was
 * called.
 */
export async function readWaits(sql: Sql, period: Period) {
  const [row] = await sql<Waits[]>`
    select count(*)::int count,
           percentile_cont(0.5) within group (order by minutes) median,
           percentile_cont(0.9) within group (order by minutes) nine
      from (select extract(epoch from coalesce(first_called_at, called_at) - booked_at) / 60 minutes from visits
             where ${within(sql, period)} and kind = 'ticket' and called_at is not null) w`
  return row!
}

export async function countDoneAndRated(sql: Sql, { outlet, from, until }: Period) {
  const [row] = await sql<{ done: number; rated: number }[]>`
    select count(*)::int done, count(r.id)::int rated
      from services_done d left join ratings r on r.service_id = d.id
     where d.unit = ${outlet}
       and (d.done_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date`
  return row!
}
