import { partsOf } from '@/contract/facts/fact-reports.rules'
import type { FactReportForm, OwnFactReport } from '@/contract/facts/fact-reports.schema'
import { settingAt } from '@/contract/facts/public-settings.rules'
import { dueAfterWorkingDays } from '@/contract/shared/due.rules'
import type { Deps } from '../../../deps'
import { bodyHash } from '../../../infra/body-hash'
import { withRetry } from '../../../infra/db/faults'
import { lastDay } from '../../../infra/db/time-span'
import { refuse } from '../../../infra/http/refusal'
import { checkCitizenText } from '../../people/check-citizen-text'
import { holdCitizen } from '../../people/hold-citizen'
import * as repo from './fact-reports.repo'

/** Stores what somebody found otherwise than it is stated. A retry returns what became of it. */
export async function reportFact(
  deps: Deps,
  citizenId: string,
  id: string,
  form: FactReportForm,
): Promise<OwnFactReport> {
  const { about, part, found } = form
  const hash = bodyHash({ kind: about.kind, about: about.id, part, found })
  if (!partsOf(about).includes(part)) refuse('invalid', { field: 'part' })
  await checkCitizenText(deps, citizenId, found)
  const now = deps.now()
  const due = dueAfterWorkingDays(now.valueOf(), settingAt('answerFactReport', now.valueOf()))
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, citizenId) // counts one after another
      const stored = await repo.findReport(tx, id)
      if (stored) {
        const isRetry = stored.citizenId === citizenId && stored.bodyHash?.equals(hash)
        return isRetry ? toOwnReport(stored) : refuse('conflict')
      }
      if (!(await repo.isKnown(tx, about))) refuse('not_found')
      const count = settingAt('factReportsPerDay', now.valueOf())
      if ((await repo.countWithin(tx, citizenId, lastDay(now))) >= count)
        refuse('enough_today', { count })
      const report = await repo.insertReport(tx, {
        id,
        citizenId,
        aboutKind: about.kind,
        aboutId: about.id,
        part,
        found,
        reportedAt: now.toISOString(),
        dueAt: new Date(due.at).toISOString(),
        dueUnsure: due.unsure,
        bodyHash: hash,
      })
      return toOwnReport(report)
    }),
  )
}

/** What both sides see. */
export const toReport = (row: repo.ReportRow) => ({
  about: { kind: row.aboutKind, id: row.aboutId },
  part: row.part,
  state: row.state,
  dueAt: row.dueAt,
  dueUnsure: row.dueUnsure,
})

/** The words of a refusal are not told before a supervisor has agreed to it. */
export const toOwnReport = (row: repo.ReportRow): OwnFactReport => ({
  id: row.id,
  ...toReport(row),
  found: row.found,
  at: row.reportedAt,
  ...(row.decidedAt !== null && row.note !== null && { note: row.note }),
})
