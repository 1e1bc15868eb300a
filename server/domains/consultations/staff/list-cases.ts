import type { Dayjs } from 'dayjs'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { ConsultationRow } from '../case-ledger'
import { listedView } from '../consultation-views'
import type { Sql } from '../../../infra/db/open'
import { asResponsibleUnit, unitsOf } from '../../people/permission'
import type { Requester } from '../../../infra/http/requester'
import { logDaily } from '../../people/access-log'
import { accessEntry, claimStateOf } from './read-case'

/** As many as anybody can work through; the most urgent are among them. */
const most = 300

/**
 * What waits for the units somebody answers for, the most urgent first; or what is done, the latest first.
 * Read together with the note that it was: of each once a day, as a list is looked at all the time.
 */
export async function listCases(tx: Sql, who: Requester, show: 'open' | 'done', now: Dayjs) {
  const units = unitsOf(who)
  const those = units === 'all' ? tx`true` : tx`unit in ${tx(units)}`
  const done = tx`status in ('answered', 'closed')`
  const rows =
    show === 'done'
      ? await tx<ConsultationRow[]>`
          select * from consultations where ${those} and ${done}
           order by changed_at desc, id desc limit ${most}`
      : await tx<ConsultationRow[]>`
          select * from consultations where ${those} and not ${done}
           order by due_at nulls last, asked_at, id limit ${most}`
  await noteRead(tx, who, rows, now)
  return rows.map((row) => isInCaseList(row, who))
}

export const isInCaseList = (row: ConsultationRow, who: Requester): CaseListEntry => ({
  ...listedView(row),
  ...claimStateOf(row, who),
  escalated: row.escalatedAt !== null && row.dueAt !== null,
})

async function noteRead(tx: Sql, who: Requester, rows: ConsultationRow[], now: Dayjs) {
  const readings = rows
    .filter(({ citizenId }) => citizenId)
    .map((row) => ({
      ...accessEntry(row, asResponsibleUnit(who, row.unit), who, now),
      about: row.id,
    }))
  await logDaily(tx, 'consultation_id', { staff: who.citizen, now }, readings)
}
