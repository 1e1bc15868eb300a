import type { Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'

/** A part of a training for one seat. */
interface Where {
  trainingId: string
  way: Way
  no: number
  part: number
}

const here = (sql: Sql, { trainingId, way, no, part }: Where) => sql`
  training_id = ${trainingId} and way = ${way} and no = ${no} and part = ${part}`

/** Whether it was noted now: not if it was before, by this tap or another. */
export async function addCheckIn(
  tx: Sql,
  { trainingId, way, no, part }: Where,
  { key, at, staff }: { key: string; at: string; staff: string },
) {
  const row = { training_id: trainingId, way, no, part, key, at, by_staff: staff }
  const { count } = await tx`insert into check_ins ${tx(row)} on conflict do nothing`
  if (count === 0) return false
  await tx`
    update enrollments set no_show = null, no_show_at = null, appeal = null, appealed_at = null
     where training_id = ${trainingId} and way = ${way} and no = ${no} and no_show is not null`
  return true
}

export async function liveCheckIn(tx: Sql, where: Where) {
  const [row] = await tx<{ key: string; at: string }[]>`
    select key, at from check_ins where ${here(tx, where)} and undone_at is null`
  return row
}

/** Takes back what was noted before `at`, once: a retry that comes after a new check-in leaves that one. */
export const takeBack = (tx: Sql, where: Where, { key, at }: { key: string; at: string }) => tx`
  update check_ins set undone_at = ${at}, undone_key = ${key}
   where ${here(tx, where)} and undone_at is null and at <= ${at}
     and not exists (select from check_ins
                      where training_id = ${where.trainingId} and undone_key = ${key})`

/** Somebody came who was thought to have stayed away: certificates and no-shows are looked at once more. */
export const settleAgain = (tx: Sql, id: string) => tx`
  update trainings set settled_at = null where id = ${id}`
