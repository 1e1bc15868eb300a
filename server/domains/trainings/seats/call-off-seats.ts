import type { Dayjs } from 'dayjs'
import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import { recordSeatEvent, withSeatLedger } from './seat-ledger'
import type { SeatsKey } from './seats.repo'

/**
 * Ends all active enrollments of a training and closes its seats for good. Returns those it has ended.
 */
export async function callOffSeats(tx: Sql, trainingId: string, now: Dayjs) {
  const ways = await tx<{ way: Way }[]>`
    select way from seats where training_id = ${trainingId} order by way`
  let affected: EndedEnrollment[] = []
  for (const { way } of ways)
    await withSeatLedger(tx, { trainingId, way }, now, async (ledger) => {
      const { seats } = ledger
      if (seats.calledOff) return
      const ended = await endActiveEnrollments(tx, { trainingId, way }, now.toISOString())
      Object.assign(seats, { enrolled: 0, offered: 0, waiting: 0, calledOff: true })
      recordSeatEvent(ledger, 'called_off', { count: ended.length })
      affected = affected.concat(ended)
    })
  return affected
}

interface EndedEnrollment {
  /** Null for a walk-in and once the account is deleted. */
  citizenId: string | null
}

const endActiveEnrollments = (tx: Sql, { trainingId, way }: SeatsKey, now: string) => tx<
  EndedEnrollment[]
>`
  update enrollments set status = 'called_off', ended_at = ${now}
   where training_id = ${trainingId} and way = ${way} and status in ${tx(activeStatuses)}
  returning citizen_id`
