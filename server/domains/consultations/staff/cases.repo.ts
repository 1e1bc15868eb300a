import type { ConsultationKind } from '@/contract/consultations/consultations.schema'
import { summaryOf } from '@/contract/consultations/consultations.rules'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
import { consultationColumns, type ConsultationRow } from '../consultation-row'

export async function findCase(sql: Sql, id: string) {
  const [row] = await sql<ConsultationRow[]>`
    select ${sql(consultationColumns)} from consultations where id = ${id}`
  return row
}

const ofUnits = (sql: Sql, units: string[] | 'all') =>
  units === 'all' ? sql`true` : sql`unit in ${sql(units)}`

/** Cases without a deadline last. */
const mostUrgentFirst = keyset(
  'asc',
  { "coalesce(due_at, 'infinity')": 'timestamptz', asked_at: 'timestamptz', id: 'uuid' },
  'moved_by',
)
const latestFirst = keyset('desc', { changed_at: 'timestamptz', id: 'uuid' }, 'moved_by')

/** Open cases by urgency, or done ones, the latest first: of all kinds and `units`, or of one. */
export async function listCases(
  sql: Sql,
  { units, show, unit, kind }: CaseListing,
  page: PageRequest,
) {
  const order = show === 'open' ? mostUrgentFirst : latestFirst
  const isDone = sql`status in ('answered', 'closed')`
  const rows = await sql<Placed<ListedCaseRow>[]>`
    select ${sql(consultationColumns)}, ${sinceReply(sql)} since, ${order.position(sql)}
      from consultations
     where ${ofUnits(sql, units)} and ${show === 'open' ? sql`not ${isDone}` : isDone}
       and ${unit ? sql`unit = ${unit}` : true} and ${kind ? sql`kind = ${kind}` : true}
       and ${order.isAfter(sql, page)}
     ${order.inOrder(sql, page)}`
  return toPage<ListedCaseRow>(rows, page)
}

export interface ListedCaseRow extends ConsultationRow {
  since: 'added' | 'reopened' | null
}

/** What the citizen has done last since staff replied or asked; null if nothing. */
const sinceReply = (sql: Sql) => sql`
  (select case when e.kind in ('added', 'reopened') then e.kind end
     from consultation_events e
    where e.consultation_id = consultations.id
      and e.kind in ('added', 'reopened', 'replied', 'asked_back')
    order by e.seq desc limit 1)`

export interface CaseListing {
  /** Those of the reader. */
  units: string[] | 'all'
  show: 'open' | 'done'
  unit?: string | undefined
  kind?: ConsultationKind | undefined
}

/** Locks both in the order of their ids: two merges in opposite directions cannot deadlock. */
export async function lockBoth(tx: Sql, id: string, other: string) {
  const rows = await tx<ConsultationRow[]>`
    select ${tx(consultationColumns)} from consultations
     where id in ${tx([id, other])} order by id for update`
  return [rows.find((row) => row.id === id), rows.find((row) => row.id === other)] as const
}

/** Whether the latest event is the action with this key, by this member of staff. */
export async function isLastAction(
  sql: Sql,
  { id, lastSeq }: ConsultationRow,
  key: string,
  staffId: string,
) {
  const rows = await sql`
    select from consultation_events
     where consultation_id = ${id} and seq = ${lastSeq} and key = ${key} and by_staff = ${staffId}`
  return rows.length > 0
}

export async function profileName(sql: Sql, citizenId: string) {
  const [row] = await sql<{ name: string }[]>`
    select name from profiles where citizen_id = ${citizenId}`
  return row?.name
}

export async function outletName(sql: Sql, outletId: string) {
  const [row] = await sql<{ name: string }[]>`
    select body ->> 'name' as name from facts where kind = 'outlet' and id = ${outletId}`
  return row?.name
}

const maxSiblings = 5

/**
 * Open cases of the same citizen with the same unit. An anonymous case is listed only beside anonymous
 * ones: a named sibling would reveal who asked.
 */
export async function siblingsOf(sql: Sql, { id, citizenId, unit, anonymous }: ConsultationRow) {
  const rows = await sql<Pick<ConsultationRow, 'id' | 'number' | 'text'>[]>`
    select id, number, text from consultations
     where citizen_id = ${citizenId} and id <> ${id} and unit = ${unit} and status <> 'closed'
       and anonymous = ${anonymous}
     order by asked_at desc limit ${maxSiblings}`
  return rows.map(({ text, ...row }) => ({ ...row, summary: summaryOf(text) }))
}
