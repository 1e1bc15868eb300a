import type { WindowForm } from '@/contract/visits/staff.schema'
import type { Sql } from '../../infra/db/open'
import { refuse } from '../../infra/http/refusal'
import { windowColumns, type WindowRow } from './rows'

export async function findWindow(sql: Sql, id: string) {
  const [row] = await sql<WindowRow[]>`
    select ${sql(windowColumns)} from windows where id = ${id}`
  return row
}

export async function findWindowByCode(sql: Sql, code: string) {
  const [row] = await sql<WindowRow[]>`
    select ${sql(windowColumns)} from windows where code = ${code}`
  return row
}

export const listWindows = (sql: Sql, outletId: string) => sql<WindowRow[]>`
  select ${sql(windowColumns)} from windows where outlet = ${outletId} order by created_at, id`

/** As citizens see them: the hours of open windows are those of their outlet. */
export async function hasWindowHours(sql: Sql, outletId: string) {
  const [row] = await sql`
    select from windows
     where outlet = ${outletId} and open and jsonb_array_length(hours) > 0 limit 1`
  return row !== undefined
}

/** Whether all are service items that are in force. */
export async function areActiveServices(sql: Sql, ids: string[]) {
  if (ids.length === 0) return true
  const rows = await sql`
    select from facts where kind = 'service' and id in ${sql(ids)} and retired_at is null`
  return rows.length === ids.length
}

/** Serialises changes to the windows of an outlet; refuses an unknown outlet. */
export async function lockOutlet(tx: Sql, id: string) {
  const [row] = await tx`
    select from facts where kind = 'outlet' and id = ${id} and retired_at is null
       for no key update`
  if (!row) refuse('invalid')
}

export async function lockWindow(tx: Sql, id: string) {
  const [row] = await tx<WindowRow[]>`
    select ${tx(windowColumns)} from windows where id = ${id} for no key update`
  return row
}

export type WindowContent = Omit<WindowForm, 'outlet' | 'version'>

const toColumns = (tx: Sql, { slotMinutes, ...content }: WindowContent) => ({
  ...content,
  slot_minutes: slotMinutes,
  services: tx.json(content.services),
  hours: tx.json(content.hours),
})

export async function countWindows(tx: Sql, outletId: string) {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int from windows where outlet = ${outletId}`
  return row!.count
}

type NewWindow = WindowContent & Pick<WindowRow, 'id' | 'outlet' | 'code'>

/** Returns undefined if the code belongs to another window. */
export async function insertWindow(
  tx: Sql,
  { id, outlet, code, ...content }: NewWindow,
  createdAt: string,
) {
  const row = { id, outlet, code, ...toColumns(tx, content), created_at: createdAt }
  const [inserted] = await tx<WindowRow[]>`
    insert into windows ${tx(row)} on conflict (code) do nothing
    returning ${tx(windowColumns)}`
  return inserted
}

export async function updateWindow(tx: Sql, id: string, content: WindowContent) {
  const [row] = await tx<WindowRow[]>`
    update windows set ${tx(toColumns(tx, content))}, version = version + 1
     where id = ${id} returning ${tx(windowColumns)}`
  return row!
}
