import type { Dayjs } from 'dayjs'
import { canSignUp, signUpOutcome } from '@/contract/trainings/trainings.rules'
import type { Db } from '../../server/infra/db/open'
import type { SignUpRequest } from '../../server/domains/trainings/seats/sign-up-requests'
import { findPriorRequests } from '../../server/domains/trainings/seats/sign-ups.repo'
import { lockSeats, type SeatsKey } from '../../server/domains/trainings/seats/seats.repo'

/**
 * The textbook sign-up, as a baseline for the benchmark: lock the row, read, decide, write and commit, one
 * statement after another. It checks less than the real one: neither consent nor no-shows.
 */
export const textbook = (
  db: Db,
  of: SeatsKey,
  { citizenId, key, needs }: SignUpRequest,
  now: Dayjs,
) =>
  db.begin(async (tx) => {
    const seat = await lockSeats(tx, of)
    if (!seat || !canSignUp(seat, now.valueOf())) return 'closed'
    if (
      (await findPriorRequests(tx, of.trainingId, [{ citizenId, key, profileFields: [] }], now))
        .length > 0
    )
      return 'done'
    const status = signUpOutcome(seat, seat.startsAt, now.valueOf())
    if (status === 'full') return status
    const at = now.toISOString()
    const [no, seq] = [seat.lastNo + 1, seat.lastSeq + 1]
    const place = { training_id: of.trainingId, way: of.way, no }
    const made = {
      ...place,
      citizen_id: citizenId,
      key,
      status,
      asked_at: at,
      needs: needs ?? null,
    }
    await tx`insert into enrollments ${tx(made)}`
    await tx`insert into moves ${tx({ ...place, seq, at, kind: status })}`
    await tx`
      update seats
         set last_no = ${no}, last_seq = ${seq},
             enrolled = enrolled + ${status === 'enrolled' ? 1 : 0},
             waiting = waiting + ${status === 'waitlisted' ? 1 : 0}
       where training_id = ${of.trainingId} and way = ${of.way}`
    return 'done'
  })
