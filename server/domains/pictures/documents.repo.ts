import type { Picture } from '@/contract/pictures/pictures.schema'
import type { Sql } from '../../infra/db/open'
import { isWithin, type TimeSpan } from '../../infra/db/time-span'
import type { PageColumns } from './document-pages'

export interface PageRow extends Omit<Picture, 'link'>, PageColumns {
  documentId: string
  citizenId: string | null
  /** SHA-256 of the PDF as uploaded. */
  hash: Buffer
}

export interface NewPage extends PageRow {
  page: number
  bytes: number
  at: string
}

/** The pages of a document, in order; empty if it is not stored. */
export const listPages = (sql: Sql, documentId: string) => sql<PageRow[]>`
  select id, citizen_id, width, height, hash, document_id, page, document_name
    from pictures where document_id = ${documentId} order by page`

export const insertPages = (tx: Sql, pages: NewPage[]) =>
  tx`insert into pictures ${tx(
    pages.map(({ citizenId, documentId, documentName, ...page }) => ({
      ...page,
      citizen_id: citizenId,
      document_id: documentId,
      document_name: documentName,
    })),
  )}`

/** The number of the citizen's unattached documents within a span, and the time of the oldest. */
export async function countUnattachedDocuments(tx: Sql, citizenId: string, span: TimeSpan) {
  const [row] = await tx<{ count: number; first: string | null }[]>`
    select count(*)::int count, min(at) first from pictures
     where citizen_id = ${citizenId} and consultation_id is null and page = 1
       and ${isWithin(tx, 'at', span)}`
  return row!
}
