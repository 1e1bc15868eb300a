import type { Dayjs } from 'dayjs'
import type { Membership } from '@/contract/people/identity.schema'
import type { Appeal } from '@/contract/trainings/staff.schema'
import type { NoShow } from '@/contract/trainings/trainings.schema'
import { withoutNulls, type RowOf } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { logAccess } from '../../people/access-log'
import { isEnrollment, type EnrollmentKey } from '../seats/seats.repo'

interface Reader {
  staff: string
  /** The membership by which they read about people of an outlet. */
  membershipAt: (outletId: string) => Membership
  now: Dayjs
}

/** Undecided appeals, oldest first. The access is logged in the same transaction. */
export async function readAppeals(
  tx: Sql,
  outletIds: string[] | 'all',
  { staff, membershipAt, now }: Reader,
): Promise<Appeal[]> {
  const condition = outletIds === 'all' ? tx`true` : tx`t.base in ${tx(outletIds)}`
  const rows = await tx<(RowOf<Appeal> & { citizenId: string | null })[]>`
    select json_build_object(
             'id', t.id, 'title', t.title, 'base', t.base,
             'startsAt', to_char(t.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) training,
           e.way, e.no, e.citizen_id, e.name, coalesce(e.appeal, '') as words, e.appealed_at as at
      from enrollments e
      join trainings t on t.id = e.training_id
     where e.no_show = 'appealed' and ${condition}
     order by e.appealed_at, e.training_id, e.way, e.no`
  for (const { training, citizenId } of rows)
    if (citizenId)
      await logAccess(tx, {
        citizens: [citizenId],
        staff,
        as: membershipAt(training.base),
        what: 'appeal',
        trainingId: training.id,
        now,
      })
  return rows.map(({ citizenId: _, ...row }) => withoutNulls(row))
}

export async function lockNoShow(tx: Sql, key: EnrollmentKey) {
  const [row] = await tx<{ noShow: NoShow | null; citizenId: string | null }[]>`
    select no_show, citizen_id from enrollments where ${isEnrollment(tx, key)} for update`
  return row
}

export const setNoShow = (tx: Sql, key: EnrollmentKey, noShow: NoShow) => tx`
  update enrollments set no_show = ${noShow} where ${isEnrollment(tx, key)}`
