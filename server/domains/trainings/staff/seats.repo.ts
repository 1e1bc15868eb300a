import type { Seats, Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'

type Wanted = Pick<Seats, 'way' | 'capacity' | 'waitlist'>

/** All ways of a training. Until this transaction is over, nobody takes or gives back a seat of them. */
export const holdSeats = (tx: Sql, id: string) => tx<(Seats & { lastNo: number })[]>`
  select way, capacity, waitlist, enrolled, offered, waiting, last_no from seats
   where training_id = ${id} order by way for update`

export const addWay = (tx: Sql, id: string, wanted: Wanted) => tx`
  insert into seats ${tx({ training_id: id, ...wanted })}`

export const dropWay = (tx: Sql, id: string, way: Way) => tx`
  delete from seats where training_id = ${id} and way = ${way}`
