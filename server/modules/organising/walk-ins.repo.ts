import type { Dayjs } from 'dayjs'
import type { Way } from '../../../src/contract/trainings.schema'
import type { Sql } from '../../db/open'

/** Until this transaction is over, nobody else takes a seat of this way. */
export async function holdSeats(tx: Sql, trainingId: string, way: Way) {
  const [row] = await tx<{ free: number; lastNo: number; lastSeq: number }[]>`
    select capacity - enrolled - offered as free, last_no, last_seq from seats
     where training_id = ${trainingId} and way = ${way}
       for update`
  return row
}

/** What an earlier tap of this key made. */
export async function madeBy(tx: Sql, trainingId: string, key: string) {
  const [row] = await tx<{ way: Way; no: number }[]>`
    select way, no from enrollments where training_id = ${trainingId} and key = ${key}`
  return row
}

interface WalkIn {
  trainingId: string
  way: Way
  no: number
  seq: number
  key: string
  name: string
  part: number
  staff: string
  now: Dayjs
}

/** Gives them the seat, notes the move, and that they are here. To be called while the seats are held. */
export async function addWalkIn(tx: Sql, { trainingId, way, no, seq, key, name, ...more }: WalkIn) {
  const seat = { training_id: trainingId, way, no }
  const at = more.now.toISOString()
  await tx`
    update seats set enrolled = enrolled + 1, last_no = ${no}, last_seq = ${seq}
     where training_id = ${trainingId} and way = ${way}`
  await tx`
    insert into enrollments ${tx({
      ...seat,
      key,
      status: 'enrolled',
      asked_at: at,
      walk_in: true,
      guest: name,
    })}`
  await tx`insert into moves ${tx({ training_id: trainingId, way, seq, at, kind: 'walk_in', no })}`
  await tx`insert into check_ins ${tx({ ...seat, part: more.part, at, key, by_staff: more.staff })}`
}
