import { forEachBatch } from '../../../infra/jobs/for-each-batch'
import type { Job } from '../../../infra/jobs/run-jobs'
import { findLate, markToldLate } from '../reports/fact-reports.repo'
import { tellReporters } from '../reports/tell-reporter'

/** Messages per transaction. */
const maxBatch = 1000

/**
 * Tells reporters, once, that nobody has decided by the due time: nobody has looked, or a refusal waits for a
 * supervisor who may review it. Their reports stay first in the list of all supervisors.
 */
export const tellLateReports: Job = {
  name: 'overdue fact reports',
  every: 60_000,
  run: ({ db, now }) =>
    forEachBatch(db, {
      maxBatch,
      take: (tx, limit) => findLate(tx, now().toISOString(), limit),
      async handle(tx, late) {
        const told = late.map((report) => ({ ...report, kind: 'report_late' as const }))
        await tellReporters(tx, told, now())
        await markToldLate(
          tx,
          late.map(({ id }) => id),
        )
      },
    }),
}
