import { clockAt } from '@/contract/facts/working-days.rules'
import type {
  KnownBy,
  OutletChange,
  OutletEditState,
  OutletField,
} from '@/contract/facts/outlet-edits.schema'
import type { Sql } from '../../../infra/db/open'
import { keyset, type PageRequest } from '../../../infra/paging/keyset'
import { toPage } from '../../../infra/paging/page'
import type { EditInForce } from './apply-outlet-edits'

export interface EditRow {
  id: string
  outlet: string
  field: OutletField
  value: OutletChange['value']
  knownBy: KnownBy
  byStaff: string
  byCity: boolean
  at: string
  state: OutletEditState
  decidedAt: string | null
  reason: string | null
}

/** The columns are of one row, so that the value is one of the field. */
export const toOutletChange = ({ field, value }: Pick<EditRow, 'field' | 'value'>) =>
  ({ field, value }) as OutletChange

const rows = (sql: Sql) => sql`
  select e.id, e.record outlet, e.field, e.value, e.known_by, e.by_staff, e.by_city, e.at,
         coalesce(d.state, 'waiting') state, d.at decided_at, d.reason, e.no
    from fact_edits e left join fact_edit_decisions d on d.edit_id = e.id
   where e.proposal is null`

export async function findEdit(sql: Sql, id: string) {
  const [row] = await sql<EditRow[]>`select * from (${rows(sql)}) e where id = ${id}`
  return row
}

/** The newest edit of each field. Refused and withdrawn ones are left out, because they change nothing. */
export const listNewestEdits = (sql: Sql, outlet: string) => sql<EditRow[]>`
  select distinct on (field) * from (${rows(sql)}) e
   where outlet = ${outlet} and state not in ('refused', 'withdrawn')
   order by field, no desc`

export async function findNewestEdit(sql: Sql, outlet: string, field: OutletField) {
  return (await listNewestEdits(sql, outlet)).find((row) => row.field === field)
}

const latestFirst = keyset('desc', { at: 'timestamptz', id: 'uuid' })

export async function listEditsOf(sql: Sql, outlet: string, page: PageRequest) {
  const found = await sql<(EditRow & { position: string[] })[]>`
    select *, ${latestFirst.position(sql)} from (${rows(sql)}) e
     where outlet = ${outlet} and ${latestFirst.isAfter(sql, page)} ${latestFirst.inOrder(sql, page)}`
  return toPage(found, page)
}

export async function listWaitingEdits(sql: Sql, page: PageRequest) {
  const found = await sql<(EditRow & { position: string[] })[]>`
    select *, ${latestFirst.position(sql)} from (${rows(sql)}) e
     where state = 'waiting' and ${latestFirst.isAfter(sql, page)} ${latestFirst.inOrder(sql, page)}`
  return toPage(found, page)
}

export interface NewEdit {
  id: string
  outlet: string
  change: OutletChange
  knownBy: KnownBy
  byStaff: string
  byCity: boolean
  at: string
}

export const insertEdit = (tx: Sql, { change, ...edit }: NewEdit) => tx`
  insert into fact_edits (id, record, field, value, known_by, by_staff, by_city, at)
  values (${edit.id}, ${edit.outlet}, ${change.field}, ${tx.json(change.value)},
          ${edit.knownBy}, ${edit.byStaff}, ${edit.byCity}, ${edit.at})`

export interface NewDecision {
  editId: string
  state: Exclude<OutletEditState, 'waiting'>
  byStaff: string
  at: string
  reason?: string
}

export const insertDecision = (
  tx: Sql,
  { editId, state, byStaff, at, reason = undefined }: NewDecision,
) => tx`
  insert into fact_edit_decisions (edit_id, state, by_staff, reason, at)
  values (${editId}, ${state}, ${byStaff}, ${reason ?? null}, ${at})`

export async function listEditsInForce(sql: Sql): Promise<EditInForce[]> {
  const found = await sql<
    {
      id: string
      outlet: string
      field: OutletField
      value: OutletChange['value']
      byCity: boolean
      confirmedAt: string
    }[]
  >`
    select id, record outlet, field, value, by_city, confirmed_at from fact_edits_in_force
     where source is null
     order by record, field`
  return found.map(({ id, outlet, field, value, byCity, confirmedAt }) => ({
    id,
    outlet,
    change: toOutletChange({ field, value }),
    confirmed: {
      day: clockAt(Date.parse(confirmedAt)).day,
      by: byCity ? ('city' as const) : ('outlet' as const),
    },
  }))
}
