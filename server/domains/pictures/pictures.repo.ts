import type { Sql } from '../../infra/db/open'
import { isWithin, type TimeSpan } from '../../infra/db/time-span'

interface Row {
  id: string
  citizenId: string | null
  width: number
  height: number
  bytes: number
  /** SHA-256 of the bytes as uploaded, before redrawing. */
  hash: Buffer
  at: string
}

export async function findPicture(sql: Sql, id: string) {
  const [row] = await sql<Row[]>`
    select id, citizen_id, width, height, bytes, hash, at from pictures where id = ${id}`
  return row
}

/**
 * The picture's own id for an id in a link: a rating's picture is linked by `shown_as`. Undefined if the
 * account of its citizen was deleted, as the bytes are deleted later.
 */
export async function findLinkedId(sql: Sql, id: string) {
  const [row] = await sql<{ id: string }[]>`
    select id from pictures
     where (id = ${id} or shown_as = ${id}) and citizen_id is not null`
  return row?.id
}

/** Locks the row until the transaction ends, so that no job deletes the picture meanwhile. */
export async function lockPicture(tx: Sql, id: string) {
  const [row] = await tx<Pick<Row, 'citizenId' | 'hash'>[]>`
    select citizen_id, hash from pictures where id = ${id} for update`
  return row
}

/** Does nothing if the id exists. */
export const insertPicture = (tx: Sql, { citizenId, ...row }: Row) =>
  tx`insert into pictures ${tx({ ...row, citizen_id: citizenId })} on conflict (id) do nothing`

/** The number of the citizen's unattached pictures within a span, and the time of the oldest. */
export async function countUnattached(tx: Sql, citizenId: string, span: TimeSpan) {
  const [row] = await tx<{ count: number; first: string | null }[]>`
    select count(*)::int count, min(at) first from pictures
     where citizen_id = ${citizenId} and consultation_id is null and rating_id is null
       and document_id is null and ${isWithin(tx, 'at', span)}`
  return row!
}
