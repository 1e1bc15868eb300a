import type { Sql } from '../../infra/db/open'
import type { WindowRow } from './rows'

export async function findWindow(sql: Sql, id: string) {
  const [row] = await sql<WindowRow[]>`select * from windows where id = ${id}`
  return row
}

export const listWindows = (sql: Sql, outlet: string) => sql<WindowRow[]>`
  select * from windows where outlet = ${outlet} order by created_at, id`

type Doing = Pick<WindowRow, 'services'>

/** Whether it does a service item; who named none may come to each. */
export const servesService = ({ services }: Doing, service: string | null | undefined) =>
  !service || services.length === 0 || services.includes(service)

/** Whether numbers are called to it. */
export const callsNumbers = ({ open, queues }: Pick<WindowRow, 'open' | 'queues'>) => open && queues

export const takesAppointments = ({ open, books }: Pick<WindowRow, 'open' | 'books'>) =>
  open && books

/** Whether there is such a service item now. */
export async function areActiveServices(sql: Sql, ids: string[]) {
  if (ids.length === 0) return true
  const rows = await sql`
    select from facts where kind = 'service' and id in ${sql(ids)} and retired_at is null`
  return rows.length === ids.length
}

/** As those who come see it. */
export const toPublicWindow = ({ id, name, services, books, queues }: WindowRow) => ({
  ...{ id, name, services, books, queues },
})
