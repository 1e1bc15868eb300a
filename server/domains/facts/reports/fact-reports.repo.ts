import type {
  FactReportFigure,
  FactReportState,
  ReportedFact,
  ReportedPart,
} from '@/contract/facts/fact-reports.schema'
import { factReports } from '@/contract/facts/fact-reports.settings'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'

export interface ReportRow {
  id: string
  citizenId: string | null
  aboutKind: ReportedFact['kind']
  aboutId: string
  part: ReportedPart
  found: string
  state: FactReportState
  note: string | null
  refusedBy: string | null
  decidedAt: string | null
  reportedAt: string
  dueAt: string
  dueUnsure: boolean
  bodyHash: Buffer
}

export async function lockReport(tx: Sql, id: string) {
  const [row] = await tx<ReportRow[]>`select * from fact_reports where id = ${id} for update`
  return row
}

/** Whether an outlet or a guide with this id is published. */
export async function isKnown(sql: Sql, { kind, id }: ReportedFact) {
  const stored = kind === 'guide' ? 'service' : 'outlet'
  const rows = await sql`
    select from facts where kind = ${stored} and id = ${id} and retired_at is null`
  return rows.length > 0
}

export async function countSince(sql: Sql, citizenId: string, since: string) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int count from fact_reports
     where citizen_id = ${citizenId} and reported_at > ${since}`
  return row!.count
}

type NewReport = Omit<ReportRow, 'note' | 'refusedBy' | 'decidedAt' | 'state'>

export const insertReport = (tx: Sql, report: NewReport) =>
  tx`insert into fact_reports ${tx({ ...report, state: 'open' })}`

export const updateReport = (
  tx: Sql,
  id: string,
  change: {
    state: FactReportState
    note: string
    refusedBy?: string
    decidedBy?: string
    decidedAt?: string
  },
) => tx`update fact_reports set ${tx(change)} where id = ${id}`

const latestFirst = keyset('desc', { id: 'uuid' })

export async function listOwn(sql: Sql, citizenId: string, page: PageRequest) {
  const rows = await sql<Placed<ReportRow>[]>`
    select *, ${latestFirst.position(sql)} from fact_reports
     where citizen_id = ${citizenId} and ${latestFirst.isAfter(sql, page)}
     ${latestFirst.inOrder(sql, page)}`
  return toPage(rows, page)
}

const dueFirst = keyset('asc', { due_at: 'timestamptz', id: 'uuid' })

/** Undecided ones of these outlets or, for supervisors, of all outlets and guides. */
export async function listToDecide(sql: Sql, units: string[] | 'all', page: PageRequest) {
  const kept =
    units === 'all' ? sql`true` : sql`about_kind = 'outlet' and about_id = any (${units})`
  const rows = await sql<Placed<ReportRow>[]>`
    select *, ${dueFirst.position(sql)} from fact_reports
     where state in ('open', 'review') and ${kept} and ${dueFirst.isAfter(sql, page)}
     ${dueFirst.inOrder(sql, page)}`
  return toPage(rows, page)
}

/** Changes with each correction. */
export async function findFiguresState(sql: Sql) {
  const [latest] = await sql<{ decidedAt: string; count: number }[]>`
    select decided_at, count(*)::int from fact_reports
     where state = 'accepted'
       and decided_at = (select max(decided_at) from fact_reports where state = 'accepted')
     group by decided_at`
  return JSON.stringify(latest ?? null)
}

export async function listFigures(sql: Sql): Promise<FactReportFigure[]> {
  const rows = await sql<
    { kind: ReportedFact['kind']; id: string; corrected: number; medianDays: number }[]
  >`
    select about_kind kind, about_id id, count(*)::int corrected,
           round(percentile_cont(0.5) within group (
             order by extract(epoch from decided_at - reported_at) / 86400))::int median_days
      from fact_reports where state = 'accepted'
     group by 1, 2 having count(*) >= ${factReports.leastPublished}
     order by 1, 2`
  return rows.map(({ kind, id, ...figure }) => ({ about: { kind, id }, ...figure }))
}

/** What led to a correction stays counted, without words. The rest is gone: words may tell who wrote them. */
export async function forgetReporter(tx: Sql, citizenId: string) {
  await tx`
    update fact_reports set citizen_id = null, found = ''
     where citizen_id = ${citizenId} and state = 'accepted'`
  await tx`delete from fact_reports where citizen_id = ${citizenId}`
}
