import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import { withSeatLedger, addMove } from './seat-ledger'
import { liveOf } from './give-up'

/** Takes the seat that is held for somebody. Who has it already has it; a moment too late is too late. */
export async function acceptOffer(
  tx: Sql,
  whose: { trainingId: string; citizenId: string },
  now: Dayjs,
) {
  const held =
    (await liveOf(tx, whose)) ?? refuse((await hadOffer(tx, whose)) ? 'too_late' : 'not_found')
  const { no, ...of } = held
  await withSeatLedger(tx, of, now, async (book) => {
    const [row] = await tx<{ status: string; until: string | null }[]>`
      select status, until from enrollments
       where training_id = ${of.trainingId} and way = ${of.way} and no = ${no}`
    const { status, until } = row!
    if (status === 'enrolled') return
    if (status === 'expired' || (until && Date.parse(until) <= now.valueOf())) refuse('too_late')
    if (status !== 'offered') refuse('conflict') // waits, or gave it up meanwhile
    await tx`
      update enrollments set status = 'enrolled'
       where training_id = ${of.trainingId} and way = ${of.way} and no = ${no}`
    book.seat.offered--
    book.seat.enrolled++
    addMove(book, 'accepted', { no })
  })
}

async function hadOffer(
  tx: Sql,
  { trainingId, citizenId }: { trainingId: string; citizenId: string },
) {
  const rows = await tx`
    select from enrollments
     where training_id = ${trainingId} and citizen_id = ${citizenId} and offered_at is not null limit 1`
  return rows.length > 0
}
