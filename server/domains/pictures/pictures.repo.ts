import type { Sql } from '../../infra/db/open'

interface Row {
  id: string
  citizenId: string | null
  width: number
  height: number
  bytes: number
  /** SHA-256 of what was sent. */
  hash: Buffer
  at: string
}

export async function findPicture(sql: Sql, id: string) {
  const [row] = await sql<Row[]>`
    select id, citizen_id, width, height, bytes, hash, at from pictures where id = ${id}`
  return row
}

/**
 * The id of what is shown by this one, if it is still somebody's: of one who is gone, the bytes go later. A
 * picture of a rating is shown to others by another id than its own.
 */
export async function findLinkedId(sql: Sql, id: string) {
  const [row] = await sql<{ id: string }[]>`
    select id from pictures
     where (id = ${id} or shown_as = ${id}) and citizen_id is not null`
  return row?.id
}

/** Held until the transaction ends: so long it is neither forgotten nor cleared away. */
export async function lockPicture(tx: Sql, id: string) {
  const [row] = await tx<Pick<Row, 'citizenId' | 'hash'>[]>`
    select citizen_id, hash from pictures where id = ${id} for update`
  return row
}

/** Unless somebody has put one there meanwhile. */
export const add = (tx: Sql, { citizenId, ...row }: Row) =>
  tx`insert into pictures ${tx({ ...row, citizen_id: citizenId })} on conflict (id) do nothing`

/** How many of theirs belong to nothing, and since when the first of them. */
export async function countUnattached(tx: Sql, citizenId: string, since: string) {
  const [row] = await tx<{ count: number; first: string | null }[]>`
    select count(*)::int count, min(at) first from pictures
     where citizen_id = ${citizenId} and consultation_id is null and rating_id is null
       and at > ${since}`
  return row!
}
