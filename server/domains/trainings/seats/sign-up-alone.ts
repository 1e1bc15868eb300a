import type { Dayjs } from 'dayjs'
import {
  canSignUp,
  offerCutoff,
  noShowLifetime,
  noShowLimit,
  signUpOutcome,
} from '@/contract/trainings/trainings.rules'
import type { FailureCode } from '@/contract/shared/failure'
import { ignoreDuplicate, type Db } from '../../../infra/db/open'
import {
  holdProfiles,
  PriorRequests,
  findPriorRequests,
  type SignUpRequest,
} from './prior-requests'
import { live, readSeat, type SeatKey, type Seat } from './seats.repo'

/** What comes of asking: a seat or a place on the waitlist, or why not. */
export type Outcome = 'done' | FailureCode

/** Somebody else may give up a seat between a no and the look at why. */
const tries = 3

/** One sign-up by itself: one statement, unless there is something to explain. */
export async function signUpAlone(
  db: Db,
  of: SeatKey,
  asking: SignUpRequest,
  now: Dayjs,
): Promise<Outcome> {
  let why: Outcome | undefined
  for (let tried = 0; tried < tries; tried++) {
    if (tells(asking) && (await decide(db, of, asking, now))) return 'done'
    why = await whyNot(db, of, asking, now)
    if (why && why !== 'full') return why
  }
  return why ?? 'unavailable'
}

/**
 * Every decision is made by the update that holds the row of the seats: the next one sees what is left. A
 * seat goes only to whom nobody waits before, so `waiting` is 0 after it, and never otherwise.
 */
async function decide(db: Db, { trainingId, way }: SeatKey, asking: SignUpRequest, now: Dayjs) {
  const { citizenId, key, needs = null, has } = asking
  const at = now.toISOString()
  const made = await db`
    with known as (
      select from profiles where citizen_id = ${citizenId} for key share
    ), seat as (
      update seats s
         set last_no = last_no + 1, last_seq = last_seq + 1,
             enrolled = enrolled
               + case when enrolled + offered < capacity and waiting = 0 then 1 else 0 end,
             waiting = waiting
               + case when enrolled + offered < capacity and waiting = 0 then 0 else 1 end
        from trainings t
       where s.training_id = ${trainingId} and s.way = ${way} and not s.called_off
         and t.id = s.training_id and t.state = 'published' and t.closes_at > ${at}
         and t.asks <@ ${db.json(has)}
         and (s.enrolled + s.offered < s.capacity and s.waiting = 0
              or s.waiting < s.waitlist
                 and t.starts_at > ${now.add(offerCutoff, 'ms').toISOString()})
         and exists (select from known)
         and not exists (
               select from enrollments
                where training_id = ${trainingId}
                  and (citizen_id = ${citizenId} and status in ${db(live)} or key = ${key}))
      returning s.last_no no, s.last_seq seq, s.waiting
    ), made as (
      insert into enrollments (training_id, way, no, citizen_id, key, status, behind, asked_at, needs)
      select ${trainingId}, ${way}, no, ${citizenId}, ${key},
             case waiting when 0 then 'enrolled' else 'waitlisted' end,
             waiting > 0 and ${noShowLimit} <= (
               select count(*) from enrollments
                where citizen_id = ${citizenId} and no_show <> 'forgiven'
                  and no_show_at > ${now.subtract(noShowLifetime, 'ms').toISOString()}),
             ${at}, ${needs}
        from seat
      returning no, status, behind
    )
    insert into moves (training_id, way, seq, at, kind, no, behind)
    select ${trainingId}, ${way}, seq, ${at}, status, no, behind from made join seat using (no)
    `.catch(ignoreDuplicate) // their other tap, a moment ago
  return made !== undefined && made.count > 0
}

/** Why nothing came of it; undefined if nothing stands in the way any more. */
async function whyNot(
  db: Db,
  of: SeatKey,
  asking: SignUpRequest,
  now: Dayjs,
): Promise<Outcome | undefined> {
  const [seat, before, profiles] = await Promise.all([
    readSeat(db, of),
    findPriorRequests(db, of.trainingId, [asking]),
    holdProfiles(db, [asking.citizenId]),
  ])
  const known = new PriorRequests(before).answer(asking)
  const outcome = known ?? judge(seat, asking, profiles, now)
  return outcome === 'enrolled' || outcome === 'waitlisted' ? undefined : outcome
}

/** What somebody gets who has not asked before. */
export function judge(
  seat: Seat | undefined,
  asking: SignUpRequest,
  profiles: Set<string>,
  now: Dayjs,
) {
  if (!seat) return 'invalid' // it is not held this way
  if (seat.state === 'draft') return 'not_found'
  if (seat.calledOff || !canSignUp(seat, now.valueOf())) return 'closed'
  if (!profiles.has(asking.citizenId) || !tells(asking, seat.asks)) return 'profile_needed'
  return signUpOutcome(seat, seat.startsAt, now.valueOf())
}

/** Whom we can call, by name, and what else a training asks. */
const tells = ({ has }: SignUpRequest, asks: string[] = []) =>
  ['name', 'phone', ...asks].every((field) => has.includes(field))
