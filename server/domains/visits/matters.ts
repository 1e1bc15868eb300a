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
}

/** Appointments that have not ended, and numbers in a queue. */
export const visitMatters: FindMatters = async (sql, citizenId, now) => {
  const rows = await sql<VisitMatterRow[]>`
    select id, outlet, service, coalesce(starts_at, booked_at) at, sample from visits
     where citizen_id = ${citizenId}
       and (status = 'booked' and ends_at > ${now.toISOString()} or status in ('waiting', 'called'))
     order by 4, id`
  return rows.map(({ service, ...row }): Matter => {
    const turn = beginsSoon(row.at, now) ? 'citizen' : 'other'
    return { ...row, ...withoutNulls({ service }), kind: 'visit', turn }
  })
}
