import type { Sql } from '../../infra/db/open'

interface Size {
  width: number
  height: number
}

interface Attached extends Size {
  id: string
  consultationId: string
  /** The event it came with; none: the question itself. */
  seq: number | null
}

export const listOfConsultations = (sql: Sql, consultationIds: string[]) => sql<Attached[]>`
  select id, consultation_id, seq, width, height from pictures
   where consultation_id in ${sql(consultationIds)}
   order by seq nulls first, id`

interface OfRating extends Size {
  id: string
  ratingId: string
  /** The id it is shown by to others. */
  shownAs: string
}

export const listOfRatings = (sql: Sql, ratingIds: string[]) => sql<OfRating[]>`
  select id, rating_id, shown_as, width, height from pictures
   where rating_id = any (${ratingIds}::uuid[]) order by shown_as`

/** Some that belong to nothing since then, held until the transaction ends. */
export async function lockUnattached(tx: Sql, before: string, most: number) {
  const rows = await tx<{ id: string }[]>`
    select id from pictures
     where consultation_id is null and rating_id is null and at <= ${before}
     order by at limit ${most}
       for update skip locked`
  return rows.map(({ id }) => id)
}

export const deletePictures = (tx: Sql, ids: string[]) =>
  tx`delete from pictures where id in ${tx(ids)}`
