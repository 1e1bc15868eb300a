import type { Dayjs } from 'dayjs'
import { refuseOverlap, type FindEngagements } from '../../../infra/engagements'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { holdCitizen } from '../../people/hold-citizen'
import * as repo from './enrollment-status.repo'
import { recordSeatEvent, withSeatLedger } from './seat-ledger'

/**
 * Turns an offer into a seat. Idempotent; refused from the moment the offer expires, and if the citizen is
 * expected elsewhere at that time. Without `findEngagements` the latter does not matter.
 */
export async function acceptOffer(
  tx: Sql,
  participant: repo.Participant,
  now: Dayjs,
  findEngagements?: FindEngagements,
) {
  const { trainingId, citizenId } = participant
  await holdCitizen(tx, citizenId)
  const enrollment =
    (await repo.findActiveEnrollment(tx, participant)) ??
    refuse((await repo.hasEverBeenOffered(tx, participant)) ? 'too_late' : 'not_found')
  await withSeatLedger(tx, enrollment, now, async (ledger) => {
    const { status, until } = (await repo.readStatus(tx, enrollment))!
    if (status === 'enrolled') return
    if (status === 'expired' || (until && Date.parse(until) <= now.valueOf())) refuse('too_late')
    if (status !== 'offered') refuse('conflict') // on the waitlist, or given up in the meantime
    const plan = { citizenId, id: trainingId, spans: ledger.seats.parts }
    await refuseOverlap(tx, findEngagements, plan)
    await repo.setEnrolled(tx, enrollment)
    ledger.seats.offered--
    ledger.seats.enrolled++
    recordSeatEvent(ledger, 'accepted', { no: enrollment.no })
  })
}
