import type { Dayjs } from 'dayjs'
import { canCancel } from '@/contract/trainings/trainings.rules'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { withSeatLedger, addMove, type SeatLedger } from './seat-ledger'
import { offerFreeSeats } from './offer-free-seats'
import { live, type SeatKey } from './seats.repo'

type Live = (typeof live)[number]

interface Held extends SeatKey {
  no: number
  status: Live
}

/** How each kind of having something ends when it is given up. */
const endings = {
  enrolled: { how: 'cancelled', counter: 'enrolled' },
  offered: { how: 'declined', counter: 'offered' },
  waitlisted: { how: 'left', counter: 'waiting' },
} as const

interface Whose {
  trainingId: string
  citizenId: string
}

/**
 * Gives the seat back, leaves the waitlist, or says no to an offer: whichever one has. Who has nothing
 * (any more) has given it up already; who never had anything is told so.
 */
export async function giveUpSeat(tx: Sql, whose: Whose, now: Dayjs) {
  const held = await liveOf(tx, whose)
  if (held) await endOne(tx, held, now, { whenever: false })
  else if (!(await everAsked(tx, whose))) refuse('not_found')
}

/**
 * Gives back all that one citizen has of what is not over, however late it is, and offers it on: they took
 * their consent back, or their account goes. That they were somewhere stays true. The profile must be erased before, in the same transaction: then no sign-up of
 * theirs that is under way can come after this.
 */
export async function giveUpAllSeats(tx: Sql, citizenId: string, now: Dayjs) {
  const all = await tx<Held[]>`
    select e.training_id, e.way, e.no, e.status
      from enrollments e join trainings t on t.id = e.training_id
     where e.citizen_id = ${citizenId} and e.status in ${tx(live)}
       and t.ends_at > ${now.toISOString()}
     order by e.training_id, e.way`
  for (const held of all) await endOne(tx, held, now, { whenever: true })
}

function endOne(tx: Sql, { no, ...of }: Held, now: Dayjs, { whenever }: { whenever: boolean }) {
  return withSeatLedger(tx, of, now, async (book) => {
    const { seat } = book
    const status = await statusOf(tx, of, no) // as it is now that the seats are held
    if (!isLive(status)) return
    if (status === 'enrolled' && !whenever && !canCancel(seat.cancelUntil, now.valueOf()))
      refuse('too_late')
    const { how, counter } = endings[status]
    await end(tx, book, no, how)
    seat[counter]--
    await offerFreeSeats(tx, book, [addMove(book, how, { no })])
  })
}

/** Writes that one enrollment is over. */
export const end = (tx: Sql, { seat, now }: SeatLedger, no: number, how: string) => tx`
  update enrollments set status = ${how}, ended_at = ${now.toISOString()}
   where training_id = ${seat.trainingId} and way = ${seat.way} and no = ${no}`

export const isLive = (status: string | undefined): status is Live =>
  live.some((one) => one === status)

export async function statusOf(tx: Sql, { trainingId, way }: SeatKey, no: number) {
  const [row] = await tx<{ status: string }[]>`
    select status from enrollments
     where training_id = ${trainingId} and way = ${way} and no = ${no}`
  return row?.status
}

export async function liveOf(sql: Sql, { trainingId, citizenId }: Whose) {
  const [row] = await sql<Held[]>`
    select training_id, way, no, status from enrollments
     where training_id = ${trainingId} and citizen_id = ${citizenId} and status in ${sql(live)}`
  return row
}

async function everAsked(sql: Sql, { trainingId, citizenId }: Whose) {
  const rows = await sql`
    select from enrollments
     where training_id = ${trainingId} and citizen_id = ${citizenId} limit 1`
  return rows.length > 0
}
