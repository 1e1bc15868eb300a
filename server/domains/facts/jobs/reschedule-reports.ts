import type { Dayjs } from 'dayjs'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Sql } from '../../../infra/db/open'
import { forEachInTransaction } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import { findReport, findUnsure, setDueTime } from '../reports/fact-reports.repo'
import { tellReporter } from '../reports/tell-reporter'

/** Recomputes due times that included a year whose holidays are announced by now, and tells reporters if they moved. */
export const rescheduleReports: Job = {
  name: 'fact reports after a notice of holidays',
  every: 60_000,
  run: async ({ db, now }) =>
    forEachInTransaction(db, await findUnsure(db), (tx, { id }) => reschedule(tx, id, now())),
}

async function reschedule(tx: Sql, id: string, now: Dayjs) {
  const report = await findReport(tx, id)
  const isUndecided = report?.state === 'open' || report?.state === 'review'
  if (!report?.dueUnsure || !isUndecided) return
  const reportedAt = Date.parse(report.reportedAt)
  const due = dueAfterWorkingDays(reportedAt, settingAt('answerFactReport', reportedAt))
  if (due.unsure) return
  const until = new Date(due.at).toISOString()
  await setDueTime(tx, id, until)
  if (due.at === Date.parse(report.dueAt)) return
  await tellReporter(tx, { id, citizenId: report.citizenId, kind: 'report_due_set', until }, now)
}
