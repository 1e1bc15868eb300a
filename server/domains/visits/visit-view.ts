import type { Span } from '@/contract/facts/outlets.schema'
import { isLive } from '@/contract/visits/visits.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import type { Vault } from '../../infra/crypto/vault'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'
import { keyset, type PageRequest, type Placed } from '../../infra/paging/keyset'
import { toPage } from '../../infra/paging/page'
import type { Deps } from '../../deps'
import { visitSecret } from './codes'
import { delayOf, readQueueSnapshot, queuePositionOf, type QueueSnapshot } from './queue-snapshot'
import { isOutside } from './outside-hours'
import { visitColumns, type VisitRow } from './rows'

interface VisitDetails extends VisitRow {
  windowName: string | null
  windowHours: Span[] | null
  serviceDone: string | null
  outsideHours: boolean
  calendarSequence: number
  calendarChangedAt: string | null
}

const latestFirst = keyset('desc', {
  'coalesce(v.starts_at, v.booked_at)': 'timestamptz',
  'v.id': 'uuid',
})

/**
 * A citizen's visits: all current ones on the first page, of which there are few (`visitSettings`), then the
 * past ones, the latest first.
 */
export async function listOwnVisits(sql: Sql, citizenId: string, page: PageRequest) {
  const isCurrent = sql`v.status in ('booked', 'waiting', 'called', 'arrived')`
  const past = await selectVisits(
    sql,
    sql`v.citizen_id = ${citizenId} and not ${isCurrent} and ${latestFirst.isAfter(sql, page)}
         ${latestFirst.inOrder(sql, page)}`,
  )
  const { rows, next } = toPage<VisitDetails>(past, page)
  if (page.after !== undefined) return { rows, next }
  const current = await selectVisits(
    sql,
    sql`v.citizen_id = ${citizenId} and ${isCurrent}
         order by case when v.status = 'booked' then v.starts_at end, v.booked_at desc, v.id desc`,
  )
  return { rows: [...current, ...rows], next }
}

export async function findOwnVisit(sql: Sql, id: string, citizenId: string) {
  const [row] = await selectVisits(sql, sql`v.id = ${id} and v.citizen_id = ${citizenId}`)
  return row
}

const selectVisits = (sql: Sql, condition: ReturnType<Sql>) => sql<Placed<VisitDetails>[]>`
  select ${sql(visitColumns.map((column) => `v.${column}`))},
         w.name window_name, w.hours window_hours, d.id service_done, v.calendar_sequence, v.calendar_changed_at,
         v.status = 'booked' and coalesce(${isOutside(sql)}, false) outside_hours,
         ${latestFirst.position(sql)}
    from visits v
    left join windows w on w.id = v.window_id
    left join slots s on s.window_id = v.window_id and s.starts_at = v.starts_at
    left join services_done d
      on d.kind = 'visit' and d.ref = v.id and d.citizen_id = v.citizen_id
   where ${condition}`

type Reader = Pick<Deps, 'vault' | 'now'> & { db: Sql }

/** Converts rows to the contract's form. Each queue involved is read once. */
export async function toVisits({ db, vault, now }: Reader, rows: VisitDetails[]): Promise<Visit[]> {
  const snapshots = new Map<string, QueueSnapshot>()
  for (const row of rows) {
    const key = queueKey(row)
    if (row.no !== null && isLive(row) && !snapshots.has(key))
      snapshots.set(key, await readQueueSnapshot(db, row.outlet, row.day, now()))
  }
  return rows.map((row) => ({
    ...toVisit(row, vault),
    ...(row.no !== null && { place: toQueuePosition(row, snapshots.get(queueKey(row)), now) }),
  }))
}

const queueKey = ({ outlet, day }: VisitRow) => `${outlet} ${day}`

function toVisit(row: VisitDetails, vault: Vault): Omit<Visit, 'place'> {
  const { id, kind, outlet, status, day, bookedAt, sample } = row
  const { service, startsAt, endsAt, arrivedAt, finishedAt, reason, serviceDone } = row
  const calledAt = status === 'waiting' ? null : row.calledAt
  return {
    id,
    kind,
    outlet,
    status,
    day,
    bookedAt,
    sample,
    ...withoutNulls({ service, startsAt, endsAt, calledAt, arrivedAt, finishedAt, reason }),
    ...withoutNulls({ serviceDone }),
    ...(row.outsideHours && { outsideHours: true }),
    ...(kind === 'appointment' && { calendar: calendarOf(row) }),
    ...windowOf(row),
    ...openVisitor(row, vault),
    ...(isLive(row) && { secret: visitSecret(vault, id) }),
  }
}

/** The window with its present hours; empty while none is known. */
const windowOf = ({ windowId, windowName, windowHours }: VisitDetails) =>
  windowId && windowName
    ? { window: { id: windowId, name: windowName, ...(windowHours && { hours: windowHours }) } }
    : {}

const calendarOf = ({ calendarSequence, calendarChangedAt, bookedAt }: VisitDetails) => ({
  sequence: calendarSequence,
  changedAt: calendarChangedAt ?? bookedAt,
})

function toQueuePosition(row: VisitDetails, snapshot: QueueSnapshot | undefined, now: Deps['now']) {
  return {
    number: row.no!,
    passed: row.passed,
    ...(snapshot && { ...queuePositionOf(snapshot, row.id, now()), ...delayOf(snapshot.queue) }),
  }
}

/** Who comes, and for which company. */
export interface Visitor {
  visitor: string
  party?: string
}

const sealContext = (row: string) => ({ table: 'visits', column: 'who', row })

export const sealVisitor = (vault: Vault, id: string, visitor: Visitor) =>
  vault.seal(JSON.stringify(visitor), sealContext(id))

/** Decrypts the visitor; empty if no name was given or it was erased. */
export const openVisitor = (
  { id, who }: Pick<VisitRow, 'id' | 'who'>,
  vault: Vault,
): Partial<Visitor> => (who ? (JSON.parse(vault.open(who, sealContext(id))) as Visitor) : {})
