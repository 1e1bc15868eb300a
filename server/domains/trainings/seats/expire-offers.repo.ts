import { canOffer } from '@/contract/trainings/offers.rules'
import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import type { SeatsKey } from './seats.repo'

export const findExpiredOffers = (sql: Sql, now: Dayjs) => sql<SeatsKey[]>`
  select distinct training_id, way from enrollments
   where status = 'offered' and until <= ${now.toISOString()}
   order by training_id, way`

/** Free seats with a waitlist that could be offered again, because the training was postponed. */
export async function findOfferableSeats(sql: Sql, now: Dayjs) {
  const rows = await sql<(SeatsKey & { startsAt: string })[]>`
    select s.training_id, s.way, t.starts_at
      from trainings t
      join seats s on s.training_id = t.id
     where t.starts_at > ${now.toISOString()} and t.state in ('published', 'closed')
       and s.enrolled + s.offered < s.capacity and s.waiting > 0 and not s.called_off
     order by s.training_id, s.way`
  return rows.filter(({ startsAt }) => canOffer(startsAt, now.valueOf()))
}

/** Ends the expired offers and returns them in the order of their sign-up. */
export async function expireOffersOf(tx: Sql, { trainingId, way }: SeatsKey, now: Dayjs) {
  const at = now.toISOString()
  const rows = await tx<{ no: number; citizenId: string | null }[]>`
    update enrollments set status = 'expired', ended_at = ${at}
     where training_id = ${trainingId} and way = ${way} and status = 'offered' and until <= ${at}
    returning no, citizen_id`
  return [...rows].sort((a, b) => a.no - b.no)
}
