import { readOwnTables } from '../../../infra/db/own-tables'
import type { Sql } from '../../../infra/db/open'

const internal = [
  'citizenId',
  'bodyHash',
  'refusedBy',
  'decidedBy',
  'toldLate',
  'standsForReporter',
  'movedBy',
]
/** Nor whose it is, nor when it was sent. */
const hiddenFromStaff = [...internal, 'id', 'found', 'reportedAt']

/** The reports in a copy of one's own data: those reported, and those decided as staff. */
export async function readOwnReports(sql: Sql, citizenId: string) {
  const own = await readOwnTables(sql, citizenId, [
    { table: 'fact_reports', without: [...internal, 'ref'] },
    {
      name: 'fact_reports_refused_as_staff',
      table: 'fact_reports',
      by: 'refused_by',
      without: hiddenFromStaff,
    },
    {
      name: 'fact_reports_decided_as_staff',
      table: 'fact_reports',
      by: 'decided_by',
      without: hiddenFromStaff,
    },
  ])
  return { ...own, fact_reports: own.fact_reports!.map(withoutUnsettledNote) }
}

/** Words of a refusal count once a supervisor has agreed to it. */
const withoutUnsettledNote = (row: Record<string, unknown>) =>
  row.state === 'review' ? { ...row, note: null } : row
