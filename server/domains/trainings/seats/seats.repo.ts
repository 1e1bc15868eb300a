import type { ProfileField } from '@/contract/people/identity.schema'
import type { Part, Seats, TrainingState, Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'

/** Identifies the seats of one way of attending a training. */
export interface SeatsKey {
  trainingId: string
  way: Way
}

export interface EnrollmentKey extends SeatsKey {
  no: number
}

interface SeatCounters extends SeatsKey, Omit<Seats, 'way'> {
  lastNo: number
  lastSeq: number
  calledOff: boolean
}

interface TrainingLimits {
  state: TrainingState
  startsAt: string
  endsAt: string
  closesAt: string
  cancelUntil: string
  publishedAt: string | null
  asks: ProfileField[]
  parts: Part[]
}

/** The counters of one way of attending, with the columns of its training that limit them. */
export interface SeatsRow extends SeatCounters, TrainingLimits {}

/**
 * Locks the counters until the transaction ends; undefined if the training is not held this way. The
 * training is read after the lock is taken: what was read while waiting for it could be outdated.
 */
export async function lockSeats(
  tx: Sql,
  { trainingId, way }: SeatsKey,
): Promise<SeatsRow | undefined> {
  const [[counters], [limits]] = await Promise.all([
    tx<SeatCounters[]>`
      select training_id, way, capacity, waitlist, enrolled, offered, waiting, last_no, last_seq, called_off
        from seats where training_id = ${trainingId} and way = ${way} for update`,
    tx<TrainingLimits[]>`
      select state, starts_at, ends_at, closes_at, cancel_until, published_at, asks, parts
        from trainings where id = ${trainingId}`,
  ])
  return counters && limits && { ...counters, ...limits }
}

export const updateCounters = (tx: Sql, seats: SeatsRow) => tx`
  update seats
     set capacity = ${seats.capacity}, waitlist = ${seats.waitlist}, enrolled = ${seats.enrolled},
         offered = ${seats.offered}, waiting = ${seats.waiting}, last_no = ${seats.lastNo},
         last_seq = ${seats.lastSeq}, called_off = ${seats.calledOff}
   where training_id = ${seats.trainingId} and way = ${seats.way}`

/** Condition on the primary key of `enrollments`. */
export const isEnrollment = (sql: Sql, { trainingId, way, no }: EnrollmentKey) => sql`
  training_id = ${trainingId} and way = ${way} and no = ${no}`
