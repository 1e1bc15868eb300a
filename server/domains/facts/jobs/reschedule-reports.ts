import { factReports } from '@/contract/facts/fact-reports.settings'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Job } from '../../../infra/jobs/run-jobs'
import { findUnsure, setDueTime } from '../reports/fact-reports.repo'

/** Recomputes due times that included a year whose holidays are announced by now. */
export const rescheduleReports: Job = {
  name: 'fact reports after a notice of holidays',
  every: 60_000,
  async run({ db }) {
    for (const { id, reportedAt } of await findUnsure(db)) {
      const due = dueAfterWorkingDays(Date.parse(reportedAt), factReports.dueDays)
      if (!due.unsure) await setDueTime(db, id, new Date(due.at).toISOString())
    }
  },
}
