import type { Dayjs } from 'dayjs'
import type { FailureCode } from '@/contract/shared/failure'
import { canSignUp, signUpOutcome } from '@/contract/trainings/trainings.rules'
import { isDuplicate, type Db, type Sql } from '../../../infra/db/open'
import { overlapRefusal, type FindEngagements } from '../../../infra/engagements'
import type { Refusal } from '../../../infra/http/refusal'
import { recordSeatEvent, withSeatLedger, type SeatLedger } from './seat-ledger'
import type { SeatsKey, SeatsRow } from './seats.repo'
import { PriorRequests, type SignUpRequest } from './sign-up-requests'
import * as repo from './sign-ups.repo'

/** `done`: the citizen has a seat or a place on the waitlist. Otherwise the reason for the refusal. */
export type SignUpOutcome = 'done' | FailureCode | Refusal

/**
 * Decides sign-ups for the same seats in one transaction, in the order of the requests. The outcomes are
 * those of separate transactions, but the seats are locked and written once. Without `findEngagements` nobody
 * is asked about an overlap.
 */
export const signUpBatch = (
  db: Db,
  key: SeatsKey,
  requests: SignUpRequest[],
  now: Dayjs,
  findEngagements?: FindEngagements,
): Promise<SignUpOutcome[]> =>
  db.begin(async (tx) => {
    const citizenIds = [...new Set(requests.map(({ citizenId }) => citizenId))]
    // Citizens before seats, the order in which erasing a profile locks them: no deadlock.
    const locking = repo.lockCitizens(tx, citizenIds)
    const asking = requests.filter(({ despiteOverlap }) => !despiteOverlap)
    const deciding = withSeatLedger(tx, key, now, async (ledger) => {
      const { parts, ...period } = ledger.seats
      const [names, prior, deprioritised, engagements] = await Promise.all([
        locking,
        repo.findPriorRequests(tx, key.trainingId, requests, now),
        repo.findDeprioritised(tx, citizenIds, now),
        findEngagements?.(tx, [...new Set(asking.map(({ citizenId }) => citizenId))], period) ?? [],
      ])
      const priorRequests = new PriorRequests(prior)
      const enrollments: repo.NewEnrollment[] = []
      const outcomes = requests.map((request): SignUpOutcome => {
        const { citizenId, despiteOverlap } = request
        const name = names.get(citizenId)
        const outcome =
          priorRequests.outcomeFor(request) ?? decide(ledger.seats, request, name, now)
        if (outcome !== 'enrolled' && outcome !== 'waitlisted') return outcome
        const plan = { citizenId, id: key.trainingId, spans: parts }
        const overlap = despiteOverlap ? undefined : overlapRefusal(engagements, plan)
        if (overlap) return overlap
        enrollments.push({ ...enroll(ledger, request, outcome, deprioritised), name: name! })
        priorRequests.add({ ...request, isActive: true })
        return 'done'
      })
      await repo.insertEnrollments(tx, key, enrollments, now)
      return outcomes
    })
    const [, outcomes] = await Promise.all([locking, deciding]) // pipelined: saves a round trip
    return outcomes ?? outcomesWithoutSeats(tx, key.trainingId, requests, now)
  })

/** The training is not held this way; a citizen with an enrollment is still told that it exists. */
async function outcomesWithoutSeats(
  tx: Sql,
  trainingId: string,
  requests: SignUpRequest[],
  now: Dayjs,
) {
  const prior = new PriorRequests(await repo.findPriorRequests(tx, trainingId, requests, now))
  return requests.map((request) => prior.outcomeFor(request) ?? ('invalid' as const))
}

const maxAttempts = 3

/** One request. After a unique violation, the next attempt finds the enrollment that caused it. */
export async function signUpAlone(
  db: Db,
  key: SeatsKey,
  request: SignUpRequest,
  now: Dayjs,
  findEngagements?: FindEngagements,
): Promise<SignUpOutcome> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    try {
      const [outcome] = await signUpBatch(db, key, [request], now, findEngagements)
      return outcome!
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }
  return 'unavailable'
}

/** The outcome for a citizen without a prior request. */
function decide(seats: SeatsRow, request: SignUpRequest, name: string | undefined, now: Dayjs) {
  if (seats.state === 'draft') return 'not_found'
  if (seats.calledOff || !canSignUp(seats, now.valueOf())) return 'closed'
  const required = ['name', 'phone', ...seats.asks]
  const isComplete = required.every((field) => request.profileFields.includes(field))
  if (!isComplete || !name) return 'profile_needed'
  return signUpOutcome(seats, seats.startsAt, now.valueOf())
}

function enroll(
  ledger: SeatLedger,
  request: SignUpRequest,
  status: repo.NewEnrollment['status'],
  deprioritised: Set<string>,
): Omit<repo.NewEnrollment, 'name'> {
  const { seats } = ledger
  const no = ++seats.lastNo
  seats[status === 'enrolled' ? 'enrolled' : 'waiting']++
  const isBehind = status === 'waitlisted' && deprioritised.has(request.citizenId)
  recordSeatEvent(ledger, status, { no, behind: isBehind })
  return { no, status, isBehind, request }
}
