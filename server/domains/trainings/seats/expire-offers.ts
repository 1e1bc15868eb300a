import { offerCutoff } from '@/contract/trainings/trainings.rules'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import type { Job } from '../../../infra/jobs/run-jobs'
import { withSeatLedger, addMove } from './seat-ledger'
import { offerFreeSeats } from './offer-free-seats'
import type { SeatKey } from './seats.repo'

/** Passes on what nobody answered to. */
export const expireOffersJob: Job = { name: 'offers', every: 1000, run: expireOffers }

/**
 * Ends the offers whose time is over and offers their seats to the next, one way of one training a
 * transaction: whatever is interrupted is not done at all, and done the next time.
 */
export async function expireOffers({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const at = now()
  for (const of of [
    ...(await over(db, at.toISOString())),
    ...(await unoffered(db, at.toISOString(), at.add(offerCutoff, 'ms').toISOString())),
  ])
    await withRetry(() =>
      db.begin((tx) =>
        withSeatLedger(tx, of, at, async (book) => {
          const { seat, letters } = book
          const freed: number[] = []
          for (const { no, citizenId } of await expire(tx, of, at.toISOString())) {
            seat.offered--
            freed.push(addMove(book, 'expired', { no }))
            const dedupe = `offer_over:${of.trainingId}:${of.way}:${no}`
            if (citizenId)
              letters.push({ citizenId, kind: 'offer_over', dedupe, trainingId: of.trainingId })
          }
          await offerFreeSeats(tx, book, freed)
        }),
      ),
    )
}

const over = (sql: Sql, now: string) => sql<SeatKey[]>`
  select distinct training_id, way from enrollments
   where status = 'offered' and until <= ${now}
   order by training_id, way limit 100`

/** Seats that are free and waited for, although there is time: the training was put off. */
const unoffered = (sql: Sql, now: string, soon: string) => sql<SeatKey[]>`
  select s.training_id, s.way
    from trainings t
    join seats s on s.training_id = t.id
   where t.starts_at > ${soon} and t.state in ('published', 'closed') and ${now}::timestamptz < t.ends_at
     and s.enrolled + s.offered < s.capacity and s.waiting > 0 and not s.called_off
   order by s.training_id, s.way limit 100`

interface Expired {
  no: number
  citizenId: string | null
}

/** In the order in which they were to end. */
async function expire(tx: Sql, { trainingId, way }: SeatKey, now: string) {
  const rows = await tx<Expired[]>`
    update enrollments set status = 'expired', ended_at = ${now}
     where training_id = ${trainingId} and way = ${way} and status = 'offered' and until <= ${now}
    returning no, citizen_id`
  return [...rows].sort((a, b) => a.no - b.no)
}
