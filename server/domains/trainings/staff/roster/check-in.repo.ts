import type { Sql } from '../../../../infra/db/open'
import { isEnrollment, type EnrollmentKey } from '../../seats/seats.repo'

/** One enrollment at one part of its training. */
export interface Attendance extends EnrollmentKey {
  part: number
}

const isAttendance = (sql: Sql, attendance: Attendance) => sql`
  ${isEnrollment(sql, attendance)} and part = ${attendance.part}`

/** Returns false, without writing, if the check-in exists or its key was used before. Clears a no-show. */
export async function addCheckIn(
  tx: Sql,
  attendance: Attendance,
  { key, at, staff }: { key: string; at: string; staff: string },
) {
  const { trainingId, way, no, part } = attendance
  const row = { training_id: trainingId, way, no, part, key, at, by_staff: staff }
  const { count } = await tx`insert into check_ins ${tx(row)} on conflict do nothing`
  if (count === 0) return false
  await tx`
    update enrollments set no_show = null, no_show_at = null, appeal = null, appealed_at = null
     where ${isEnrollment(tx, attendance)} and no_show is not null`
  return true
}

/** The check-in that has not been undone. */
export async function findCheckIn(tx: Sql, attendance: Attendance) {
  const [row] = await tx<{ key: string; at: string }[]>`
    select key, at from check_ins where ${isAttendance(tx, attendance)} and undone_at is null`
  return row
}

/** Undoes the check-in made before `at`. A key undoes once: its retry spares a check-in made since. */
export const undoCheckIn = (
  tx: Sql,
  attendance: Attendance,
  { key, at }: { key: string; at: string },
) => tx`
  update check_ins set undone_at = ${at}, undone_key = ${key}
   where ${isAttendance(tx, attendance)} and undone_at is null and at <= ${at}
     and not exists (select from check_ins
                      where training_id = ${attendance.trainingId} and undone_key = ${key})`

/** Attendance changed after settlement: the job recalculates certificates and no-shows. */
export const reopenSettlement = (tx: Sql, trainingId: string) => tx`
  update trainings set settled_at = null where id = ${trainingId}`
