import { redactPersonalData } from '@/contract/people/personal-data.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { FactReportDecision, StaffFactReport } from '@/contract/facts/fact-reports.schema'
import type { Deps } from '../../../deps'
import { withRetry } from '../../../infra/db/faults'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOutletStaff, asSupervisor, refuseOwnMatter, reviewerOf } from '../../people/permission'
import * as repo from './fact-reports.repo'
import { toReport } from './report-fact'
import { tellReporter } from './tell-reporter'

/**
 * Whoever keeps the fact accepts what they have corrected, or refuses. A refusal counts once a supervisor who
 * neither made it nor works at the outlet agrees; else the supervisor accepts. Nobody decides what they reported
 * themselves. A retry changes nothing.
 */
export async function decideFactReport(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  who: Requester,
  ref: string,
  { do: decision, note }: FactReportDecision,
): Promise<StaffFactReport> {
  return withRetry(() =>
    db.begin(async (tx) => {
      const report = await repo.findReportByRef(tx, ref)
      if (!report) {
        if (who.memberships.length === 0) refuse('forbidden')
        refuse('not_found')
      }
      const isKeptByUnit = report.aboutKind === 'outlet'
      if (isKeptByUnit) asOutletStaff(who, report.aboutId)
      else asSupervisor(who)
      if (isDone(report, who, decision)) return toStaffReport(report, who)
      refuseOwnMatter(who, report.citizenId)
      if (reasonAgainst(report, who)) refuse(report.decidedAt ? 'conflict' : 'forbidden')
      const { id } = report
      if (decision === 'refuse' && report.state === 'open') {
        const change = { state: 'review' as const, note, refusedBy: who.citizen }
        return toStaffReport(await repo.updateReport(tx, id, change), who)
      }
      const state = decision === 'accept' ? ('accepted' as const) : ('refused' as const)
      const decidedAt = laterOf(report.reportedAt, now().toISOString())
      const change = { state, note, decidedBy: who.citizen, decidedAt }
      const decided = await repo.updateReport(tx, id, change)
      await tellReporter(tx, { ...decided, kind: `report_${state}`, words: note }, now())
      return toStaffReport(decided, who)
    }),
  )
}

/** Another server's clock may be ahead. */
const laterOf = (moment: string, other: string) => (moment > other ? moment : other)

/** Whether this was decided already. */
function isDone(report: repo.ReportRow, who: Requester, decision: FactReportDecision['do']) {
  if (decision === 'accept') return report.state === 'accepted'
  return (
    report.state === 'refused' || (report.state === 'review' && report.refusedBy === who.citizen)
  )
}

/** Why the requester, who keeps the fact, may not decide now; undefined: they may. */
function reasonAgainst(report: repo.ReportRow, who: Requester): StaffFactReport['waitsFor'] {
  if (report.citizenId === who.citizen) return 'another'
  if (report.state === 'open') return undefined
  if (report.state !== 'review') return 'nobody'
  if (report.refusedBy === who.citizen) return 'another_supervisor'
  return reviewerOf(who, report.aboutId) ? undefined : 'supervisor'
}

export function toStaffReport(row: repo.ReportRow, who: Requester): StaffFactReport {
  const waitsFor = reasonAgainst(row, who)
  return {
    id: row.ref,
    ...toReport(row),
    found: redactPersonalData(row.found),
    day: clockAt(Date.parse(row.reportedAt)).day,
    mayDecide: waitsFor === undefined,
    ...(waitsFor && { waitsFor }),
    ...(row.note !== null && { note: row.note }),
  }
}
