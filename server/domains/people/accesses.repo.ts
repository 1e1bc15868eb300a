import type { Access } from '@/contract/people/identity.schema'
import type { Db } from '../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../infra/paging/keyset'
import { mapPage, toPage, type Page } from '../../infra/paging/page'

interface AccessRow extends Omit<Access, 'training' | 'consultation' | 'visit' | 'rectification'> {
  visitId: string | null
  outlet: string | null
  rectificationId: string | null
  rectification: string | null
  consultationId: string | null
  number: string | null
  trainingId: string | null
  title: string | null
  titleEn: string | null
}

const latestFirst = keyset('desc', { 'a.at': 'timestamptz', 'a.id': 'uuid' })

/** Accesses by staff to data about a citizen, latest first. */
export async function listAccesses(
  db: Db,
  citizenId: string,
  page: PageRequest,
): Promise<Page<Access>> {
  const rows = await db<Placed<AccessRow>[]>`
    select a.id, a.at, a.role, a.institution, a.what, a.training_id, t.title, t.title_en,
           a.consultation_id, c.number, a.visit_id, v.outlet,
           a.rectification_id, r.number rectification, ${latestFirst.position(db)}
      from accesses a
      left join trainings t on t.id = a.training_id
      left join consultations c on c.id = a.consultation_id
      left join visits v on v.id = a.visit_id
      left join rectifications r on r.id = a.rectification_id
     where a.citizen_id = ${citizenId} and ${latestFirst.isAfter(db, page)}
     ${latestFirst.inOrder(db, page)}`
  return mapPage(toPage(rows, page), (row) => ({
    id: row.id,
    at: row.at,
    role: row.role,
    institution: row.institution,
    what: row.what,
    ...subjectOf(row),
  }))
}

/** The record that was read, if it still exists. */
function subjectOf(row: AccessRow) {
  const { trainingId, title, titleEn, consultationId, number } = row
  const { visitId, outlet, rectificationId, rectification } = row
  return {
    ...(visitId && outlet && { visit: { id: visitId, outlet } }),
    ...(rectificationId &&
      rectification && { rectification: { id: rectificationId, number: rectification } }),
    ...(consultationId && number && { consultation: { id: consultationId, number } }),
    ...(trainingId &&
      title && { training: { id: trainingId, title, ...(titleEn && { titleEn }) } }),
  }
}
