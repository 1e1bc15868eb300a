import type { Sql } from '../../infra/db/open'
import { isWithin, type TimeSpan } from '../../infra/db/time-span'
import type { PageColumns } from './document-pages'

interface Size {
  width: number
  height: number
}

interface ConsultationPicture extends Size, PageColumns {
  id: string
  /** The event that it belongs to; null for the question itself. */
  seq: number | null
}

export const listConsultationPictures = (sql: Sql, consultationId: string) => sql<
  ConsultationPicture[]
>`
  select id, seq, width, height, document_id, page, document_name from pictures
   where consultation_id = ${consultationId}
   order by document_id nulls first, page, id`

interface RatingPicture extends Size {
  id: string
  ratingId: string
  /** The id under which others see it. */
  shownAs: string
}

export const listRatingPictures = (sql: Sql, ratingIds: string[]) => sql<RatingPicture[]>`
  select id, rating_id, shown_as, width, height from pictures
   where rating_id = any (${ratingIds}::uuid[]) order by shown_as`

/** Locks up to `limit` pictures uploaded outside `span` that were never attached to anything. */
export async function lockUnattached(tx: Sql, span: TimeSpan, limit: number) {
  const rows = await tx<{ id: string }[]>`
    select id from pictures
     where consultation_id is null and rating_id is null and not ${isWithin(tx, 'at', span)}
     order by at limit ${limit}
       for update skip locked`
  return rows.map(({ id }) => id)
}

export const deletePictures = (tx: Sql, ids: string[]) =>
  tx`delete from pictures where id in ${tx(ids)}`
