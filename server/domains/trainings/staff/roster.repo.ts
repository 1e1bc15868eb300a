import type { Dayjs } from 'dayjs'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import { withoutNulls, type WithoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { logAccess } from '../../people/access-log'
import type { Membership } from '@/contract/people/identity.schema'

interface Row {
  way: RosterEntry['way']
  no: number
  citizenId: string | null
  status: RosterEntry['status']
  name: string | null
  phone: string | null
  employer: string | null
  needs: string | null
  walkIn: boolean
  checkIns: RosterEntry['checkIns']
  noShow: NonNullable<RosterEntry['noShow']> | null
}

export type Listed = WithoutNulls<Row>

/** Who reads, and in which role: noted with what they read. */
export interface Reader {
  staff: string
  as: Membership
  what: 'roster' | 'export' | 'check_in'
  now: Dayjs
}

/**
 * Who has a seat or had one, all of them or one. Read together with the note that it was. Of who gave
 * theirs back only the name shows, so that a scan can say so.
 */
export async function readRoster(
  tx: Sql,
  trainingId: string,
  reader: Reader,
  only?: Pick<Row, 'way' | 'no'>,
): Promise<Listed[]> {
  const live = tx`e.status in ('enrolled', 'offered', 'waitlisted')`
  const those = only ? tx`e.way = ${only.way} and e.no = ${only.no}` : tx`true`
  const rows = await tx<Row[]>`
    select e.way, e.no, e.citizen_id,
           case when ${live} then e.status else 'cancelled' end status,
           coalesce(p.name, e.guest) as name,
           case when ${live} then p.phone_last4 end phone,
           case when ${live} then p.employer end employer,
           case when ${live} then e.needs end needs,
           e.walk_in, e.no_show,
           coalesce((select json_agg(json_build_object(
                              'part', c.part,
                              'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                              order by c.part)
                       from check_ins c
                      where (c.training_id, c.way, c.no) = (e.training_id, e.way, e.no)
                        and c.undone_at is null), '[]') check_ins
      from enrollments e
      left join profiles p on p.citizen_id = e.citizen_id
     where e.training_id = ${trainingId} and ${those}
     order by e.way desc, e.no`
  const { staff, as, what, now } = reader
  const citizens = rows.flatMap(({ citizenId, name }) => (citizenId && name ? [citizenId] : []))
  await logAccess(tx, { citizens, staff, as, what, trainingId, now })
  return rows.map(withoutNulls)
}
