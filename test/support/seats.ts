import type { Db } from '../../server/infra/db/open'
import type { SeatHistoryEntry, Way } from '@/contract/trainings/trainings.schema'

interface Row {
  no: number
  status: string
  citizenId: string | null
  behind: boolean
}

/** Everything stored about the seats of one way: counters, enrollments and seat history. */
export async function seatsOf(db: Db, trainingId: string, way: Way = 'onsite') {
  const [counters] = await db<
    {
      capacity: number
      waitlist: number
      enrolled: number
      offered: number
      waiting: number
      lastNo: number
      lastSeq: number
    }[]
  >`
    select capacity, waitlist, enrolled, offered, waiting, last_no, last_seq
      from seats where training_id = ${trainingId} and way = ${way}`
  const enrollments = await db<Row[]>`
    select no, status, citizen_id, behind from enrollments
     where training_id = ${trainingId} and way = ${way} order by no`
  const moves = await db<Omit<SeatHistoryEntry, 'way'>[]>`
    select seq, kind, no, because, count, behind from moves
     where training_id = ${trainingId} and way = ${way} order by seq`
  return { counters: counters!, enrollments: [...enrollments], moves: [...moves] }
}
