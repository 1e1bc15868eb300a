import type { Dayjs } from 'dayjs'
import type { Db, Sql } from '../../../infra/db/open'
import {
  holdProfiles,
  PriorRequests,
  findPriorRequests,
  whoIsBehind,
  type SignUpRequest,
} from './prior-requests'
import { withSeatLedger, addMove, type SeatLedger } from './seat-ledger'
import type { SeatKey } from './seats.repo'
import { judge, type Outcome } from './sign-up-alone'

interface Made {
  no: number
  status: 'enrolled' | 'waitlisted'
  behind: boolean
  asking: SignUpRequest
}

/**
 * Sign-ups for the same seats as one transaction, in the order of asking: the row is waited for once, and
 * what is written is written together. Each is decided as it would be alone.
 */
export const signUpBatch = (
  db: Db,
  of: SeatKey,
  batch: SignUpRequest[],
  now: Dayjs,
): Promise<Outcome[]> =>
  db.begin(async (tx) => {
    const citizens = [...new Set(batch.map(({ citizenId }) => citizenId))]
    const held = holdProfiles(tx, citizens) // before the seats, as whoever erases a profile does
    const decided = withSeatLedger(tx, of, now, async (book) => {
      const [profiles, before, behind] = await Promise.all([
        held,
        findPriorRequests(tx, of.trainingId, batch),
        whoIsBehind(tx, citizens, now),
      ])
      const known = new PriorRequests(before)
      const made: Made[] = []
      const outcomes = batch.map((asking): Outcome => {
        const outcome = known.answer(asking) ?? judge(book.seat, asking, profiles, now)
        if (outcome !== 'enrolled' && outcome !== 'waitlisted') return outcome
        made.push(make(book, asking, outcome, behind))
        known.add({ ...asking, isLive: true })
        return 'done'
      })
      await write(tx, of, made, now)
      return outcomes
    })
    const [, outcomes] = await Promise.all([held, decided]) // asked for together: one wait less
    return outcomes ?? batch.map(() => 'invalid' as const)
  })

function make(
  book: SeatLedger,
  asking: SignUpRequest,
  status: Made['status'],
  behindOnes: Set<string>,
): Made {
  const { seat } = book
  const no = ++seat.lastNo
  seat[status === 'enrolled' ? 'enrolled' : 'waiting']++
  const behind = status === 'waitlisted' && behindOnes.has(asking.citizenId)
  addMove(book, status, { no, behind })
  return { no, status, behind, asking }
}

async function write(tx: Sql, { trainingId, way }: SeatKey, made: Made[], now: Dayjs) {
  if (made.length === 0) return
  const rows = made.map(({ no, status, behind, asking: { citizenId, key, needs } }) => ({
    training_id: trainingId,
    way,
    no,
    citizen_id: citizenId,
    key,
    status,
    behind,
    asked_at: now.toISOString(),
    needs: needs ?? null,
  }))
  await tx`insert into enrollments ${tx(rows)}`
}
