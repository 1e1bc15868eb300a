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
           count(*) filter (where status = 'finished' and seen)::int finished,
           count(*) filter (where status = 'finished' and not seen)::int unseen,
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
   where ${within(sql, period)} and status = 'finished' and seen group by day`

interface Waits {
  count: number
  median: number | null
  /** Nine of ten people waited no longer. */
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

export async function countDone(sql: Sql, { outlet, from, until }: Period) {
  const [row] = await sql<{ done: number }[]>`
    select count(*)::int done from services_done
     where unit = ${outlet} and seen
       and (done_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date`
  return row!.done
}
