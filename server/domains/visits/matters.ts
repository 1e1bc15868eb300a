import type { Matter } from '@/contract/people/matters.schema'
import { withoutNulls } from '../../infra/db/nulls'
import { type FindMatters } from '../../infra/matters'
import { beginsSoon } from '../../infra/begins-soon'

interface VisitMatterRow {
  id: string
  outlet: string
  service: string | null
  at: string
  sample: boolean
  number: number | null
  /** Only while the number is called. */
  window: string | null
}

/** Appointments that have not ended, and numbers in a queue. */
export const visitMatters: FindMatters = async (sql, citizenId, now) => {
  const rows = await sql<VisitMatterRow[]>`
    select v.id, v.outlet, v.service, coalesce(v.starts_at, v.booked_at) at, v.sample, v.no number,
           case when v.status = 'called' then w.name end "window"
      from visits v left join windows w on w.id = v.window_id
     where v.citizen_id = ${citizenId}
       and (v.status = 'booked' and v.ends_at > ${now.toISOString()} or v.status in ('waiting', 'called'))
     order by 4, v.id`
  return rows.map(({ service, number, window, ...row }): Matter => ({
    ...row,
    ...withoutNulls({ service }),
    ...(number !== null && { queue: { number, ...withoutNulls({ window }) } }),
    kind: 'visit',
    turn: beginsSoon(row.at, now) ? 'citizen' : 'other',
  }))
}
