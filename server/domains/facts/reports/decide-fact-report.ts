import { clockAt } from '@/contract/facts/working-days.rules'
import type { FactReportDecision, StaffFactReport } from '@/contract/facts/fact-reports.schema'
import type { Deps } from '../../../deps'
import { withRetry } from '../../../infra/db/faults'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { queueMessages } from '../../messages/queue-messages'
import { asResponsibleUnit, asSupervisor, reviewerOf } from '../../people/permission'
import * as repo from './fact-reports.repo'
import { toReport } from './report-fact'

/**
 * Whoever keeps the fact accepts what they have corrected, or refuses. A refusal counts once a supervisor who
 * neither made it nor works at the outlet agrees; else the supervisor accepts. A retry changes nothing.
 */
export async function decideFactReport(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  who: Requester,
  id: string,
  { do: decision, note }: FactReportDecision,
): Promise<StaffFactReport> {
  return withRetry(() =>
    db.begin(async (tx) => {
      const report = await repo.lockReport(tx, id)
      if (!report) {
        if (who.memberships.length === 0) refuse('forbidden')
        refuse('not_found')
      }
      const isKeptByUnit = report.aboutKind === 'outlet'
      if (isKeptByUnit) asResponsibleUnit(who, report.aboutId)
      else asSupervisor(who)
      if (isDone(report, who, decision)) return toStaffReport(report, who)
      if (!mayDecide(report, who)) refuse(report.decidedAt ? 'conflict' : 'forbidden')
      if (decision === 'refuse' && report.state === 'open')
        await repo.updateReport(tx, id, { state: 'review', note, refusedBy: who.citizen })
      else {
        const state = decision === 'accept' ? ('accepted' as const) : ('refused' as const)
        const decidedAt = now().toISOString()
        await repo.updateReport(tx, id, { state, note, decidedBy: who.citizen, decidedAt })
        await queueMessages(
          tx,
          [
            {
              citizenId: report.citizenId,
              kind: `report_${state}`,
              dedupe: `report:${id}`,
              factReportId: id,
              words: note,
            },
          ],
          now(),
        )
      }
      return toStaffReport((await repo.lockReport(tx, id))!, who)
    }),
  )
}

/** Whether this was decided already. */
function isDone(report: repo.ReportRow, who: Requester, decision: FactReportDecision['do']) {
  if (decision === 'accept') return report.state === 'accepted'
  return (
    report.state === 'refused' || (report.state === 'review' && report.refusedBy === who.citizen)
  )
}

function mayDecide(report: repo.ReportRow, who: Requester) {
  if (report.state === 'open') return true
  if (report.state !== 'review' || report.refusedBy === who.citizen) return false
  return reviewerOf(who, report.aboutId) !== undefined
}

export const toStaffReport = (row: repo.ReportRow, who: Requester): StaffFactReport => ({
  ...toReport(row),
  state: row.state,
  day: clockAt(Date.parse(row.reportedAt)).day,
  mayDecide: mayDecide(row, who),
  ...(row.note !== null && { note: row.note }),
})
