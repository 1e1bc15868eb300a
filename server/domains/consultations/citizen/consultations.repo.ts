import type { Sql } from '../../../infra/db/open'
import type { ConsultationRow } from '../case-ledger'

export async function findOwn(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<ConsultationRow[]>`
    select * from consultations where id = ${id} and citizen_id = ${citizenId}`
  return row
}

/** All of somebody's, the latest first: as many as anybody looks through. */
export const listOwn = (sql: Sql, citizenId: string) => sql<ConsultationRow[]>`
  select * from consultations where citizen_id = ${citizenId} order by asked_at desc, id desc limit 200`

export async function findOwner(sql: Sql, id: string) {
  const [row] = await sql<Pick<ConsultationRow, 'citizenId' | 'bodyHash'>[]>`
    select citizen_id, body_hash from consultations where id = ${id}`
  return row
}

/** Those of the pictures that are theirs and belong to nothing yet, taken for a question or an addition. */
export async function attachPictures(
  tx: Sql,
  ids: string[],
  to: { id: string; seq: number | null; citizenId: string },
) {
  if (ids.length === 0) return 0
  const rows = await tx`
    update pictures set consultation_id = ${to.id}, seq = ${to.seq}
     where id in ${tx(ids)} and citizen_id = ${to.citizenId} and consultation_id is null
       and rating_id is null
    returning id`
  return rows.length
}

/** When the citizen last said something about it, the latest first. */
export async function citizenTextsSince(tx: Sql, id: string, since: string, most: number) {
  const rows = await tx<{ at: string }[]>`
    select at from consultation_events
     where consultation_id = ${id} and by = 'citizen' and text is not null and at > ${since}
     order by seq desc limit ${most}`
  return rows.map(({ at }) => at)
}
