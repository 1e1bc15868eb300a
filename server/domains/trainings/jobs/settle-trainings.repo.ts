import type { Way } from '@/contract/trainings/trainings.schema'
import { attendedOf, doorWasKept, tookPart } from '../enrollments/attendance'
import type { Sql } from '../../../infra/db/open'

export interface Unsettled {
  id: string
  base: string
  title: string
  sample: boolean
  endsAt: string
  parts: number
  certificateFrom: number
}

/** One that ended before then and is not settled. No other process takes it meanwhile. */
export async function takeUnsettled(tx: Sql, endedBefore: string) {
  const [row] = await tx<Unsettled[]>`
    select id, base, title, sample, ends_at, jsonb_array_length(parts) parts, certificate_from from trainings
     where settled_at is null and state in ('published', 'closed') and ends_at <= ${endedBefore}
     order by ends_at limit 1
       for update skip locked`
  return row
}

export const setSettled = (tx: Sql, id: string, now: string) => tx`
  update trainings set settled_at = ${now} where id = ${id}`

interface Earned {
  way: Way
  no: number
  citizenId: string
  attended: number
}

/** As earnsCertificate() has it. Not walk-ins: nobody knows who they are. */
export const whoEarned = (tx: Sql, { id, parts, certificateFrom }: Unsettled) => tx<Earned[]>`
  select * from (
    select e.way, e.no, e.citizen_id, ${attendedOf(tx)} attended from enrollments e
     where e.training_id = ${id} and e.status = 'enrolled' and e.citizen_id is not null) e
   where attended > 0 and ${certificateFrom}::int > 0
     and attended * 100 >= ${certificateFrom}::int * ${parts}::int`

/** A check-in that was taken back takes its certificate along. One whose account is gone stays. */
export const takeBackOthers = (tx: Sql, id: string, earned: Earned[]) => tx`
  delete from certificates
   where training_id = ${id} and citizen_id is not null
     and citizen_id <> all (${earned.map(({ citizenId }) => citizenId)}::uuid[])`

/** Who has one already keeps its number. */
export async function addCertificates(tx: Sql, rows: { training_id: string; no: number }[]) {
  for (let from = 0; from < rows.length; from += 500)
    await tx`
      insert into certificates ${tx(rows.slice(from, from + 500))}
      on conflict (training_id, way, no) do update set attended = excluded.attended`
}

/**
 * Notes who had a seat and never came, as of the end; only where somebody was checked in at all. Says whose
 * it is to know.
 */
export async function countNoShows(tx: Sql, { id, endsAt }: Unsettled) {
  const rows = await tx<{ citizenId: string | null }[]>`
    update enrollments e set no_show = 'counted', no_show_at = ${endsAt}
     where e.training_id = ${id} and e.status = 'enrolled' and e.no_show is null
       and ${attendedOf(tx)} = 0 and ${doorWasKept(tx)}
    returning e.citizen_id`
  return rows.flatMap(({ citizenId }) => citizenId ?? [])
}

export function whoTookPart(tx: Sql, id: string) {
  return tx<{ citizenId: string; way: Way }[]>`
    select e.citizen_id, e.way from enrollments e
     where e.training_id = ${id} and e.citizen_id is not null and ${tookPart(tx)}`
}
