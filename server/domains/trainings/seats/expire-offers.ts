import type { Dayjs } from 'dayjs'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './expire-offers.repo'
import { offerFreeSeats } from './offer-free-seats'
import { recordSeatEvent, withSeatLedger } from './seat-ledger'
import type { SeatsKey } from './seats.repo'

export const expireOffersJob: Job = { name: 'offers', every: 1000, run: expireOffers }

/**
 * Ends expired offers and offers their seats to the next on the waitlist. One transaction for each way of a
 * training, so an interruption leaves nothing half done.
 */
export async function expireOffers({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const at = now()
  const expired = await repo.findExpiredOffers(db, at)
  const offerable = await repo.findOfferableSeats(db, at)
  await forEachInTransaction(db, [...expired, ...offerable], (tx, key) => passOnSeats(tx, key, at))
}

const passOnSeats = (tx: Sql, key: SeatsKey, now: Dayjs) =>
  withSeatLedger(tx, key, now, async (ledger) => {
    const { trainingId, way } = key
    const freedBy: number[] = []
    for (const { no, citizenId } of await repo.expireOffersOf(tx, key, now)) {
      ledger.seats.offered--
      freedBy.push(recordSeatEvent(ledger, 'expired', { no }))
      const dedupe = `offer_over:${trainingId}:${way}:${no}`
      ledger.newMessages.push({ citizenId, kind: 'offer_over', dedupe, trainingId })
    }
    await offerFreeSeats(tx, ledger, freedBy)
  })
