import type { WindowForm } from '@/contract/visits/staff.schema'
import type { Sql } from '../../infra/db/open'
import { refuse } from '../../infra/http/refusal'
import type { WindowRow } from './rows'

/** Lets one who changes windows of an outlet wait for another; refuses what is no outlet. */
export async function holdOutlet(tx: Sql, id: string) {
  const [row] = await tx`
    select from facts where kind = 'outlet' and id = ${id} and retired_at is null
       for no key update`
  if (!row) refuse('invalid')
}

export async function holdWindow(tx: Sql, id: string) {
  const [row] = await tx<WindowRow[]>`select * from windows where id = ${id} for no key update`
  return row
}

export type Content = Omit<WindowForm, 'outlet' | 'version'>

const columnsOf = (tx: Sql, { slotMinutes, ...content }: Content) => ({
  ...content,
  slot_minutes: slotMinutes,
  services: tx.json(content.services),
  hours: tx.json(content.hours),
})

export async function countWindows(tx: Sql, outlet: string) {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int from windows where outlet = ${outlet}`
  return row!.count
}

type New = Content & Pick<WindowRow, 'id' | 'outlet' | 'code'> & { sample?: boolean }

/** Nothing if the code is another's. */
export async function addWindow(
  tx: Sql,
  { id, outlet, code, sample, ...content }: New,
  at: string,
) {
  const row = {
    id,
    outlet,
    code,
    sample: sample ?? false,
    ...columnsOf(tx, content),
    created_at: at,
  }
  const [made] = await tx<WindowRow[]>`
    insert into windows ${tx(row)} on conflict (code) do nothing returning *`
  return made
}

export async function changeWindow(tx: Sql, id: string, content: Content) {
  const [row] = await tx<WindowRow[]>`
    update windows set ${tx(columnsOf(tx, content))}, version = version + 1
     where id = ${id} returning *`
  return row!
}
