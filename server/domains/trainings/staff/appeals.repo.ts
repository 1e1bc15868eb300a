import type { Dayjs } from 'dayjs'
import type { Membership } from '@/contract/people/identity.schema'
import type { Appeal } from '@/contract/trainings/staff.schema'
import type { NoShow, Way } from '@/contract/trainings/trainings.schema'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import { logAccess } from '../../people/access-log'

interface Row extends Omit<Appeal, 'name'> {
  citizenId: string
  name: string | null
}

interface Reader {
  staff: string
  /** In which role they read of a base's people. */
  asOf: (base: string) => Membership
  now: Dayjs
}

/** Those that wait for a decision, the oldest first. Read together with the note that they were. */
export async function readAppeals(tx: Sql, bases: string[] | 'all', { staff, asOf, now }: Reader) {
  const those = bases === 'all' ? tx`true` : tx`t.base in ${tx(bases)}`
  const rows = await tx<Row[]>`
    select json_build_object(
             'id', t.id, 'title', t.title, 'base', t.base,
             'startsAt', to_char(t.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) training,
           e.way, e.no, e.citizen_id, p.name, coalesce(e.appeal, '') as words, e.appealed_at as at
      from enrollments e
      join trainings t on t.id = e.training_id
      left join profiles p on p.citizen_id = e.citizen_id
     where e.no_show = 'appealed' and ${those}
     order by e.appealed_at, e.training_id, e.way, e.no`
  for (const { training, citizenId } of rows)
    if (citizenId)
      await logAccess(tx, {
        citizens: [citizenId],
        staff,
        as: asOf(training.base),
        what: 'appeal',
        trainingId: training.id,
        now,
      })
  return rows.map(({ citizenId: _, ...row }) => withoutNulls(row))
}

interface Seat {
  trainingId: string
  way: Way
  no: number
}

export async function holdNoShow(tx: Sql, { trainingId, way, no }: Seat) {
  const [row] = await tx<{ noShow: NoShow | null; citizenId: string | null }[]>`
    select no_show, citizen_id from enrollments
     where training_id = ${trainingId} and way = ${way} and no = ${no}
       for update`
  return row
}

export const decide = (tx: Sql, { trainingId, way, no }: Seat, noShow: NoShow) => tx`
  update enrollments set no_show = ${noShow}
   where training_id = ${trainingId} and way = ${way} and no = ${no}`
