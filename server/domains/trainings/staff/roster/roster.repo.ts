import type { Dayjs } from 'dayjs'
import type { Membership } from '@/contract/people/identity.schema'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import { withoutNulls, type RowOf, type WithoutNulls } from '../../../../infra/db/nulls'
import type { Sql } from '../../../../infra/db/open'
import { logAccess } from '../../../people/access-log'
import { nameCorrectionsOf } from '../../enrollments/name-corrections.repo'

type Row = RowOf<Omit<RosterEntry, 'secret'>> & { citizenId: string | null }
export type RosterRow = WithoutNulls<Row>

/** The staff member who reads, as it is recorded in the access log. */
export interface Reader {
  staff: string
  as: Membership
  what: 'roster' | 'export' | 'check_in' | 'name_correction'
  now: Dayjs
}

/**
 * All enrollments of a training, or one. The access is logged in the same transaction. Ended enrollments
 * show the name only, so that their tickets are recognised at the door.
 */
export async function readRoster(
  tx: Sql,
  trainingId: string,
  reader: Reader,
  only?: Pick<RosterEntry, 'way' | 'no'>,
): Promise<RosterRow[]> {
  const isActive = tx`e.status in ${tx(activeStatuses)}`
  const condition = only ? tx`e.way = ${only.way} and e.no = ${only.no}` : tx`true`
  const rows = await tx<Row[]>`
    select e.way, e.no, e.citizen_id,
           case when ${isActive} then e.status else 'cancelled' end status,
           coalesce(e.name, e.guest) as name,
           case when ${isActive} then p.phone_last4 end phone,
           case when ${isActive} then p.employer end employer,
           case when ${isActive} then e.needs end needs,
           e.walk_in, e.no_show, ${nameCorrectionsOf(tx)} name_corrections,
           coalesce((select json_agg(json_build_object(
                              'part', c.part,
                              'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                              order by c.part)
                       from check_ins c
                      where (c.training_id, c.way, c.no) = (e.training_id, e.way, e.no)
                        and c.undone_at is null), '[]') check_ins
      from enrollments e
      left join profiles p on p.citizen_id = e.citizen_id
     where e.training_id = ${trainingId} and ${condition}
     order by e.way desc, e.no`
  const { staff, as, what, now } = reader
  const citizens = rows.flatMap(({ citizenId, name }) => (citizenId && name ? [citizenId] : []))
  await logAccess(tx, { citizens, staff, as, what, trainingId, now })
  return rows.map(withoutNulls)
}

/** Undefined if the staff member has neither a profile nor a display name. */
export async function findStaffName(sql: Sql, citizenId: string) {
  const [row] = await sql<{ name: string | null }[]>`
    select coalesce(p.name, c.name) as name
      from citizens c left join profiles p on p.citizen_id = c.id
     where c.id = ${citizenId}`
  return row?.name ?? undefined
}
