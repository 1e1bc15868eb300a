import type {
  FactReportFigure,
  FactReportState,
  ReportedFact,
  ReportedPart,
} from '@/contract/facts/fact-reports.schema'
import { factReports } from '@/contract/facts/fact-reports.settings'
import type { Sql } from '../../../infra/db/open'
import { isWithin, type TimeSpan } from '../../../infra/db/time-span'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'

export interface ReportRow {
  id: string
  /** Its id for whoever keeps the fact. */
  ref: string
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
  /** Null once the account is gone. */
  bodyHash: Buffer | null
}

const columns = (sql: Sql) =>
  sql`id, ref, citizen_id, about_kind, about_id, part, found, state, note, refused_by, decided_at, reported_at, due_at,
      due_unsure, body_hash`

/** Locks the row. */
export async function findReport(tx: Sql, id: string) {
  const [row] = await tx<ReportRow[]>`
    select ${columns(tx)} from fact_reports where id = ${id} for update`
  return row
}

/** findReport() by the id that staff know. */
export async function findReportByRef(tx: Sql, ref: string) {
  const [row] = await tx<ReportRow[]>`
    select ${columns(tx)} from fact_reports where ref = ${ref} for update`
  return row
}

/** Whether an outlet or a guide with this id is published. */
export async function isKnown(sql: Sql, { kind, id }: ReportedFact) {
  const stored = kind === 'guide' ? 'service' : 'outlet'
  const rows = await sql`
    select from facts where kind = ${stored} and id = ${id} and retired_at is null`
  return rows.length > 0
}

export async function countWithin(sql: Sql, citizenId: string, span: TimeSpan) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int count from fact_reports
     where citizen_id = ${citizenId} and ${isWithin(sql, 'reported_at', span)}`
  return row!.count
}

type NewReport = Omit<ReportRow, 'ref' | 'note' | 'refusedBy' | 'decidedAt' | 'state'>

export async function insertReport(tx: Sql, report: NewReport) {
  const [row] = await tx<ReportRow[]>`
    insert into fact_reports ${tx({ ...report, state: 'open' })} returning ${columns(tx)}`
  return row!
}

interface Change {
  state: FactReportState
  note: string
  refusedBy?: string
  decidedBy?: string
  decidedAt?: string
}

export async function updateReport(tx: Sql, id: string, change: Change) {
  const [row] = await tx<ReportRow[]>`
    update fact_reports set ${tx(change)} where id = ${id} returning ${columns(tx)}`
  return row!
}

const latestFirst = keyset('desc', { id: 'uuid' })

export async function listOwn(sql: Sql, citizenId: string, page: PageRequest) {
  const rows = await sql<Placed<ReportRow>[]>`
    select ${columns(sql)}, ${latestFirst.position(sql)} from fact_reports
     where citizen_id = ${citizenId} and ${latestFirst.isAfter(sql, page)}
     ${latestFirst.inOrder(sql, page)}`
  return toPage(rows, page)
}

const dueFirst = keyset('asc', { due_at: 'timestamptz', ref: 'uuid' }, 'moved_by')

/** Undecided ones of these outlets or, for supervisors, of all outlets and guides. */
export async function listToDecide(sql: Sql, units: string[] | 'all', page: PageRequest) {
  const kept =
    units === 'all' ? sql`true` : sql`about_kind = 'outlet' and about_id = any (${units})`
  const rows = await sql<Placed<ReportRow>[]>`
    select ${columns(sql)}, ${dueFirst.position(sql)} from fact_reports
     where state in ('open', 'review') and ${kept} and ${dueFirst.isAfter(sql, page)}
     ${dueFirst.inOrder(sql, page)}`
  return toPage(rows, page)
}

/** Undecided ones by what they are about, without their number of people, who are nobody's business. */
export const countUndecided = (sql: Sql) =>
  sql<{ kind: ReportedFact['kind']; id: string; count: number; dueAt: string }[]>`
    select about_kind kind, about_id id, count(*)::int count, min(due_at) due_at from fact_reports
     where state in ('open', 'review') group by 1, 2`

/** Undecided past their due time, whose reporters were not told so yet. Locks the rows. */
export const findLate = (tx: Sql, now: string, limit: number) =>
  tx<{ id: string; citizenId: string }[]>`
    select id, citizen_id from fact_reports
     where state in ('open', 'review') and due_at <= ${now} and not told_late
     order by due_at limit ${limit} for update skip locked`

export const markToldLate = (tx: Sql, ids: string[]) =>
  tx`update fact_reports set told_late = true where id = any (${ids})`

/** Undecided ones whose due time includes days of a year that was not announced. */
export const findUnsure = (sql: Sql) =>
  sql<{ id: string }[]>`
    select id from fact_reports where due_unsure and state in ('open', 'review')`

export const setDueTime = (tx: Sql, id: string, dueAt: string) =>
  tx`update fact_reports set due_at = ${dueAt}, due_unsure = false where id = ${id}`

/** Changes with each correction. Not a time: clocks of servers differ. Corrections are never deleted. */
export async function findFiguresState(sql: Sql) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int count from fact_reports where state = 'accepted'`
  return String(row!.count)
}

/** Where enough different people led to corrections. */
export async function listFigures(sql: Sql): Promise<FactReportFigure[]> {
  const rows = await sql<
    { kind: ReportedFact['kind']; id: string; corrected: number; medianDays: number }[]
  >`
    select about_kind kind, about_id id, count(*)::int corrected,
           round(percentile_cont(0.5) within group (
             order by greatest(extract(epoch from decided_at - reported_at), 0) / 86400))::int median_days
      from fact_reports where state = 'accepted'
     group by 1, 2
    having count(distinct citizen_id) + count(*) filter (where stands_for_reporter)
           >= ${factReports.leastPublished}
     order by 1, 2`
  return rows.map(({ kind, id, ...figure }) => ({ about: { kind, id }, ...figure }))
}

/**
 * What led to a correction stays counted, without words and without anything to recognise it by. The rest is
 * gone: words may tell who wrote them. The rows are locked first, so that none is decided meanwhile.
 */
export async function forgetReporter(tx: Sql, citizenId: string) {
  await tx`select from fact_reports where citizen_id = ${citizenId} for update`
  await tx`
    with first as (
      select distinct on (about_kind, about_id) id from fact_reports
       where citizen_id = ${citizenId} and state = 'accepted')
    update fact_reports
       set id = gen_random_uuid(), citizen_id = null, found = '', body_hash = null,
           stands_for_reporter = id in (select id from first)
     where citizen_id = ${citizenId} and state = 'accepted'`
  await tx`delete from fact_reports where citizen_id = ${citizenId}`
}
