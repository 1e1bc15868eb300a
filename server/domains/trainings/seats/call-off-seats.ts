import type { Dayjs } from 'dayjs'
import { activeStatuses } from '@/contract/trainings/enrollments.rules'
import type { Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import { recordSeatEvent, withSeatLedger } from './seat-ledger'
import type { SeatsKey } from './seats.repo'

/**
 * Ends all active enrollments of a training and closes its seats for good. Returns the citizens affected;
 * walk-ins and deleted accounts are not among them.
 */
export async function callOffSeats(tx: Sql, trainingId: string, now: Dayjs): Promise<string[]> {
  const ways = await tx<{ way: Way }[]>`
    select way from seats where training_id = ${trainingId} order by way`
  let affected: string[] = []
  for (const { way } of ways)
    await withSeatLedger(tx, { trainingId, way }, now, async (ledger) => {
      const { seats } = ledger
      if (seats.calledOff) return
      const ended = await endActiveEnrollments(tx, { trainingId, way }, now.toISOString())
      Object.assign(seats, { enrolled: 0, offered: 0, waiting: 0, calledOff: true })
      recordSeatEvent(ledger, 'called_off', { count: ended.length })
      affected = affected.concat(ended.flatMap(({ citizenId }) => citizenId ?? []))
    })
  return affected
}

const endActiveEnrollments = (tx: Sql, { trainingId, way }: SeatsKey, now: string) => tx<
  { citizenId: string | null }[]
>`
  update enrollments set status = 'called_off', ended_at = ${now}
   where training_id = ${trainingId} and way = ${way} and status in ${tx(activeStatuses)}
  returning citizen_id`
