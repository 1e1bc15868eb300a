import type { Seats, Way } from '../../../src/contract/trainings.schema'
import type { Sql } from '../../db/open'

type Wanted = Pick<Seats, 'way' | 'capacity' | 'waitlist'>

/** All ways of a training. Until this transaction is over, nobody takes or gives back a seat of them. */
export const holdSeats = (tx: Sql, id: string) => tx<(Seats & { lastNo: number })[]>`
  select way, capacity, waitlist, enrolled, offered, waiting, last_no from seats
   where training_id = ${id} order by way for update`

export const addWay = (tx: Sql, id: string, wanted: Wanted) => tx`
  insert into seats ${tx({ training_id: id, ...wanted })}`

export const dropWay = (tx: Sql, id: string, way: Way) => tx`
  delete from seats where training_id = ${id} and way = ${way}`

/** The move is logged once anybody could see the training. */
export async function setCapacity(tx: Sql, id: string, wanted: Wanted, now: string) {
  const { way, capacity, waitlist } = wanted
  await tx`
    with changed as (
      update seats s
         set capacity = ${capacity}, waitlist = ${waitlist},
             last_seq = last_seq + case when t.published_at is null or s.capacity = ${capacity}
                                        then 0 else 1 end
        from trainings t
       where t.id = s.training_id and s.training_id = ${id} and s.way = ${way}
      returning s.last_seq, t.published_at)
    insert into moves (training_id, way, seq, at, kind, count)
    select ${id}, ${way}, last_seq, ${now}, 'capacity', ${capacity} from changed
     where published_at is not null
    on conflict do nothing`
}

export async function callOffSeats(tx: Sql, id: string, now: string) {
  await tx`
    update enrollments set status = 'called_off', ended_at = ${now}
     where training_id = ${id} and status in ('enrolled', 'offered', 'waitlisted')`
  await tx`
    with over as (
      update seats set enrolled = 0, offered = 0, waiting = 0, last_seq = last_seq + 1
       where training_id = ${id} returning way, last_seq)
    insert into moves (training_id, way, seq, at, kind)
    select ${id}, way, last_seq, ${now}, 'called_off' from over`
}
