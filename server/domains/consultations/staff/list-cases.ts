import type { Dayjs } from 'dayjs'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import { withoutNulls } from '../../../infra/db/nulls'
import type { Sql } from '../../../infra/db/open'
import type { PageRequest } from '../../../infra/paging/keyset'
import { mapPage } from '../../../infra/paging/page'
import type { Requester } from '../../../infra/http/requester'
import { logDailyAccess } from '../../people/access-log'
import { asResponsibleUnit, unitsOf } from '../../people/permission'
import type { ConsultationRow } from '../consultation-row'
import { listedView } from '../consultation-views'
import { accessEntry, claimStateOf, isEscalated } from './read-case'
import * as repo from './cases.repo'

interface CaseQuery extends Omit<repo.CaseListing, 'units'> {
  page: PageRequest
  now: Dayjs
}

/**
 * The cases of the requester's units: open ones, most urgent first, or done ones, latest first. Reading
 * the list is logged once a day per case, as it is refreshed all the time.
 */
export async function listCases(
  tx: Sql,
  requester: Requester,
  { page, now, ...filter }: CaseQuery,
) {
  const cases = await repo.listCases(tx, { ...filter, units: unitsOf(requester) }, page)
  await logListAccess(tx, requester, cases.rows, now)
  return mapPage(cases, (row) => caseListEntry(row, requester))
}

const caseListEntry = (row: repo.ListedCaseRow, requester: Requester): CaseListEntry => ({
  ...listedView(row),
  ...claimStateOf(row, requester),
  escalated: isEscalated(row),
  ...withoutNulls({ since: row.since }),
})

async function logListAccess(tx: Sql, requester: Requester, rows: ConsultationRow[], now: Dayjs) {
  const entries = rows
    .filter(({ citizenId }) => citizenId)
    .map((row) => ({
      ...accessEntry(row, asResponsibleUnit(requester, row.unit), requester, now),
      subjectId: row.id,
    }))
  await logDailyAccess(tx, 'consultation_id', { staff: requester.citizen, now }, entries)
}
