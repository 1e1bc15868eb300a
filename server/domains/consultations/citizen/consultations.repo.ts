import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { isWithin, lastDay, type TimeSpan } from '../../../infra/db/time-span'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
import { consultationColumns, type ConsultationRow } from '../consultation-row'

export async function findOwn(sql: Sql, id: string, citizenId: string) {
  const [row] = await sql<ConsultationRow[]>`
    select ${sql(consultationColumns)} from consultations
     where id = ${id} and citizen_id = ${citizenId}`
  return row
}

const latestFirst = keyset('desc', { asked_at: 'timestamptz', id: 'uuid' })

/** A citizen's consultations, latest first. */
export async function listOwn(sql: Sql, citizenId: string, page: PageRequest) {
  const rows = await sql<Placed<ConsultationRow>[]>`
    select ${sql(consultationColumns)}, ${latestFirst.position(sql)} from consultations
     where citizen_id = ${citizenId} and ${latestFirst.isAfter(sql, page)}
     ${latestFirst.inOrder(sql, page)}`
  return toPage<ConsultationRow>(rows, page)
}

export async function findOwner(sql: Sql, id: string) {
  const [row] = await sql<Pick<ConsultationRow, 'citizenId' | 'bodyHash'>[]>`
    select citizen_id, body_hash from consultations where id = ${id}`
  return row
}

interface PictureTarget {
  /** Of the consultation. */
  id: string
  /** Of the event the pictures came with; null: of the question itself. */
  seq: number | null
  citizenId: string
}

/** Attaches the citizen's pictures that belong to nothing yet. Returns how many those were. */
export async function attachPictures(tx: Sql, ids: string[], target: PictureTarget) {
  if (ids.length === 0) return 0
  const rows = await tx<{ id: string }[]>`
    update pictures set consultation_id = ${target.id}, seq = ${target.seq}
     where id in ${tx(ids)} and document_id is null and citizen_id = ${target.citizenId}
       and consultation_id is null and rating_id is null
    returning id`
  return rows.length
}

/**
 * Attaches all pages of the citizen's documents that belong to nothing yet. Returns how many documents those
 * were. Of those older than a day some pages may be deleted already, so they do not count.
 */
export async function attachDocuments(tx: Sql, ids: string[], target: PictureTarget, now: Dayjs) {
  if (ids.length === 0) return 0
  const rows = await tx<{ documentId: string }[]>`
    update pictures set consultation_id = ${target.id}, seq = ${target.seq}
     where document_id in ${tx(ids)} and citizen_id = ${target.citizenId}
       and ${isWithin(tx, 'at', lastDay(now))}
       and consultation_id is null and rating_id is null
    returning document_id`
  return new Set(rows.map(({ documentId }) => documentId)).size
}

/** When the citizen added texts to a consultation, latest first. */
export async function citizenTextsWithin(tx: Sql, id: string, span: TimeSpan, limit: number) {
  const rows = await tx<{ at: string }[]>`
    select at from consultation_events
     where consultation_id = ${id} and by = 'citizen' and text is not null and ${isWithin(tx, 'at', span)}
     order by seq desc limit ${limit}`
  return rows.map(({ at }) => at)
}
