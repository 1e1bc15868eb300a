import type { Dayjs } from 'dayjs'
import type { IsoDay } from '@/contract/shared/time.types'
import { momentAt } from '@/contract/visits/slots.rules'
import type { Sql } from '../../../infra/db/open'

export interface WindowDay {
  window: string
  day: IsoDay
  /** Start and end in minutes after midnight, free places and capacity; by time. */
  slots: [from: number, until: number, free: number, capacity: number][]
}

interface WindowDaysQuery {
  outletId: string
  /** The first day; undefined: from now on. */
  from?: IsoDay | undefined
  /** Slots read per window. */
  maxPerWindow: number
}

/**
 * The next slots of each window that takes appointments, by window and day. They are read in order of the primary
 * key, so the work is bounded whatever lies ahead.
 */
export const listWindowDays = (
  sql: Sql,
  { outletId, from, maxPerWindow }: WindowDaysQuery,
  now: Dayjs,
) => sql<WindowDay[]>`
  select w.id "window", local::date::text "day",
         json_agg(json_build_array(minute, minute + extract(epoch from s.ends_at - s.starts_at)::int / 60,
                                   s.capacity - s.taken, s.capacity) order by s.starts_at) slots
    from windows w, lateral (
           select starts_at, ends_at, capacity, taken from slots
            where window_id = w.id and capacity > 0 and not withdrawn
              and starts_at > ${now.toISOString()}
              and starts_at >= ${from ? momentAt(from, 0) : '-infinity'}::timestamptz
            order by starts_at limit ${maxPerWindow}) s,
         lateral (select s.starts_at at time zone 'Asia/Shanghai' as local) l,
         lateral (select extract(epoch from local::time)::int / 60 as minute) m
   where w.outlet = ${outletId} and w.open and w.books
   group by w.created_at, w.id, local::date
   order by w.created_at, w.id, local::date`
