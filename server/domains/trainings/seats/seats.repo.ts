import type { ProfileField } from '@/contract/people/identity.schema'
import type { Seats, TrainingState, Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'

/** The seats of one way of attending a training. */
export interface SeatKey {
  trainingId: string
  way: Way
}

/** What decides about them. */
export interface Seat extends SeatKey, Omit<Seats, 'way'> {
  lastNo: number
  lastSeq: number
  calledOff: boolean
  state: TrainingState
  startsAt: string
  endsAt: string
  closesAt: string
  cancelUntil: string
  publishedAt: string | null
  asks: ProfileField[]
}

type Counted = Omit<
  Seat,
  'state' | 'startsAt' | 'endsAt' | 'closesAt' | 'cancelUntil' | 'publishedAt' | 'asks'
>

/** Who counts: the database has it as one live enrollment a training. */
export const live = ['enrolled', 'offered', 'waitlisted'] as const

const counters = (sql: Sql, { trainingId, way }: SeatKey) => sql`
  select training_id, way, capacity, waitlist, enrolled, offered, waiting, last_no, last_seq, called_off
    from seats where training_id = ${trainingId} and way = ${way}`

const readTraining = (sql: Sql, id: string) => sql<Omit<Seat, keyof Counted>[]>`
  select state, starts_at, ends_at, closes_at, cancel_until, published_at, asks
    from trainings where id = ${id}`

/**
 * Holds the row until the transaction ends; undefined if there is none. The training is read once the row
 * is held: what was read while waiting may have changed meanwhile.
 */
export async function holdSeat(tx: Sql, of: SeatKey): Promise<Seat | undefined> {
  const [[counted], [training]] = await Promise.all([
    tx<Counted[]>`${counters(tx, of)} for update`,
    readTraining(tx, of.trainingId),
  ])
  return counted && training && { ...counted, ...training }
}

/** As they are now; by the time somebody reads this, they may be others. */
export async function readSeat(sql: Sql, of: SeatKey): Promise<Seat | undefined> {
  const [[counted], [training]] = await Promise.all([
    sql<Counted[]>`${counters(sql, of)}`,
    readTraining(sql, of.trainingId),
  ])
  return counted && training && { ...counted, ...training }
}

export const freeOf = ({ capacity, enrolled, offered }: Seat) => capacity - enrolled - offered
