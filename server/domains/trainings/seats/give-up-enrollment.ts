import type { Dayjs } from 'dayjs'
import { canCancel } from '@/contract/trainings/enrollments.rules'
import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import * as repo from './enrollment-status.repo'
import { offerFreeSeats } from './offer-free-seats'
import { recordSeatEvent, withSeatLedger } from './seat-ledger'
import type { EnrollmentKey } from './seats.repo'

/** The ending that giving up leads to, and the counter it reduces, by status. */
const endings = {
  enrolled: { ending: 'cancelled', counter: 'enrolled' },
  offered: { ending: 'declined', counter: 'offered' },
  waitlisted: { ending: 'left', counter: 'waiting' },
} as const

/**
 * Returns the seat, leaves the waitlist or declines the offer. Idempotent; refused with `not_found` if the
 * citizen never enrolled.
 */
export async function giveUpEnrollment(tx: Sql, participant: repo.Participant, now: Dayjs) {
  const enrollment = await repo.findActiveEnrollment(tx, participant)
  if (enrollment) await giveUpOne(tx, enrollment, now, { ignoresDeadline: false })
  else if (!(await repo.hasEverEnrolled(tx, participant))) refuse('not_found')
}

/**
 * Gives up all enrollments of a citizen who withdraws consent or deletes the account, regardless of the
 * cancellation deadline. Trainings that have ended keep their record. The profile must be erased earlier in
 * the same transaction: a concurrent sign-up then finds no profile and cannot succeed afterwards.
 */
export async function giveUpAllEnrollments(tx: Sql, citizenId: string, now: Dayjs) {
  const enrollments = await repo.listActiveEnrollments(tx, citizenId, now.toISOString())
  for (const enrollment of enrollments)
    await giveUpOne(tx, enrollment, now, { ignoresDeadline: true })
}

function giveUpOne(
  tx: Sql,
  enrollment: EnrollmentKey,
  now: Dayjs,
  { ignoresDeadline }: { ignoresDeadline: boolean },
) {
  return withSeatLedger(tx, enrollment, now, async (ledger) => {
    const { seats } = ledger
    // Read under the lock: another transaction may have changed it before.
    const status = (await repo.readStatus(tx, enrollment))?.status
    if (!isActive(status)) return
    const isTooLate = status === 'enrolled' && !canCancel(seats.cancelUntil, now.valueOf())
    if (isTooLate && !ignoresDeadline) refuse('too_late')
    const { ending, counter } = endings[status]
    await repo.setEnded(tx, enrollment, ending, now.toISOString())
    seats[counter]--
    const { no } = enrollment
    await offerFreeSeats(tx, ledger, [recordSeatEvent(ledger, ending, { no })])
  })
}

const isActive = (status: string | undefined): status is repo.ActiveStatus =>
  activeStatuses.some((active) => active === status)
