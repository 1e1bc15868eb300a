import type { Dayjs } from 'dayjs'
import type { Way } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import { withSeatLedger, addMove } from './seat-ledger'
import { live } from './seats.repo'

/** Whom to tell. Walk-ins, and those whose account is gone, cannot be told. */
export interface Affected {
  way: Way
  no: number
  citizenId: string
  status: (typeof live)[number]
}

/** Ends all that anybody has of a training; from here on nobody gets anything of it. */
export async function callOffSeats(tx: Sql, trainingId: string, now: Dayjs): Promise<Affected[]> {
  const ways = await tx<{ way: Way }[]>`
    select way from seats where training_id = ${trainingId} order by way`
  const told: Affected[] = []
  for (const { way } of ways)
    await withSeatLedger(tx, { trainingId, way }, now, async (book) => {
      const { seat } = book
      if (seat.calledOff) return
      const affected = await endAll(tx, { trainingId, way }, now.toISOString())
      Object.assign(seat, { enrolled: 0, offered: 0, waiting: 0, calledOff: true })
      addMove(book, 'called_off', { count: affected.length })
      told.push(...affected.filter((one): one is Affected => one.citizenId !== null))
    })
  return told
}

/** What they had is read before it goes: both in one statement see the same rows. */
const endAll = (tx: Sql, { trainingId, way }: { trainingId: string; way: Way }, now: string) => tx<
  (Omit<Affected, 'citizenId'> & { citizenId: string | null })[]
>`
  with had as (
    select no, status from enrollments
     where training_id = ${trainingId} and way = ${way} and status in ${tx(live)})
  update enrollments e set status = 'called_off', ended_at = ${now}
    from had
   where e.training_id = ${trainingId} and e.way = ${way} and e.no = had.no
  returning e.way, e.no, e.citizen_id, had.status`
