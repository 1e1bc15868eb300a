import type { Seats, Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../../infra/db/open'

/** Locks the seats of all ways of a training until the transaction ends. */
export const lockAllSeats = (tx: Sql, trainingId: string) => tx<(Seats & { lastNo: number })[]>`
  select way, capacity, waitlist, enrolled, offered, waiting, last_no from seats
   where training_id = ${trainingId} order by way for update`

export const insertWay = (
  tx: Sql,
  trainingId: string,
  { way, capacity, waitlist }: Pick<Seats, 'way' | 'capacity' | 'waitlist'>,
) => tx`
  insert into seats ${tx({ training_id: trainingId, way, capacity, waitlist })}`

export const deleteWay = (tx: Sql, trainingId: string, way: Way) => tx`
  delete from seats where training_id = ${trainingId} and way = ${way}`
