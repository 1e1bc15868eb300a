import { isLive } from '@/contract/visits/visits.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import type { Vault } from '../../infra/crypto/vault'
import { withoutNulls } from '../../infra/db/nulls'
import type { Sql } from '../../infra/db/open'
import type { Deps } from '../../deps'
import { visitSecret } from './codes'
import { delayOf, readQueueSnapshot, queuePositionOf, type QueueSnapshot } from './queue-snapshot'
import type { VisitRow } from './rows'

type Shown = VisitRow & { windowName: string | null; serviceDone: string | null }

/** As many of one's visits as anybody looks through. */
const most = 100

/** Somebody's own, those that are to come or under way first, then the latest. */
export const listOwnVisits = (sql: Sql, citizenId: string) =>
  readShown(
    sql,
    sql`v.citizen_id = ${citizenId}
         order by v.status in ('booked', 'waiting', 'called', 'arrived') desc,
                  case when v.status = 'booked' then v.starts_at end, v.booked_at desc, v.id desc
         limit ${most}`,
  )

export async function findOwnVisit(sql: Sql, id: string, citizenId: string) {
  const [row] = await readShown(sql, sql`v.id = ${id} and v.citizen_id = ${citizenId}`)
  return row
}

const readShown = (sql: Sql, those: ReturnType<Sql>) => sql<Shown[]>`
  select v.*, w.name window_name, d.id service_done
    from visits v
    left join windows w on w.id = v.window_id
    left join services_done d
      on d.kind = 'visit' and d.ref = v.id and d.citizen_id = v.citizen_id
   where ${those}`

type Reading = Pick<Deps, 'vault' | 'now'> & { db: Sql }

/** As the contract has them; each queue that somebody waits in is looked at once. */
export async function toVisits({ db, vault, now }: Reading, rows: Shown[]): Promise<Visit[]> {
  const looks = new Map<string, QueueSnapshot>()
  for (const { no, status, outlet, day } of rows)
    if (no !== null && isLive({ status }) && !looks.has(`${outlet} ${day}`))
      looks.set(`${outlet} ${day}`, await readQueueSnapshot(db, outlet, day, now()))
  return rows.map((row) => ({
    ...visitOf(row, vault),
    ...(row.no !== null && { place: placeOf(row, looks.get(`${row.outlet} ${row.day}`), now) }),
  }))
}

function visitOf(row: Shown, vault: Vault): Omit<Visit, 'place'> {
  const { id, kind, outlet, status, day, bookedAt, sample, windowId, windowName } = row
  const { service, startsAt, endsAt, arrivedAt, finishedAt, reason, serviceDone } = row
  const calledAt = status === 'waiting' ? null : row.calledAt
  return {
    ...{ id, kind, outlet, status, day, bookedAt, sample },
    ...withoutNulls({ service, startsAt, endsAt, calledAt, arrivedAt, finishedAt, reason }),
    ...withoutNulls({ serviceDone }),
    ...(windowId && windowName && { window: { id: windowId, name: windowName } }),
    ...openVisitor(row, vault),
    ...(isLive(row) && { secret: visitSecret(vault, id) }),
  }
}

function placeOf(row: Shown, look: QueueSnapshot | undefined, now: Deps['now']) {
  return {
    number: row.no!,
    passed: row.passed,
    ...(look && { ...queuePositionOf(look, row.id, now()), ...delayOf(look.queue) }),
  }
}

/** Who comes, and for whom. */
export interface Visitor {
  visitor: string
  party?: string
}

const placeIn = (row: string) => ({ table: 'visits', column: 'who', row })

export const sealVisitor = (vault: Vault, id: string, who: Visitor) =>
  vault.seal(JSON.stringify(who), placeIn(id))

/** Nothing where nobody said. */
export const openVisitor = (
  { id, who }: Pick<VisitRow, 'id' | 'who'>,
  vault: Vault,
): Partial<Visitor> => (who ? (JSON.parse(vault.open(who, placeIn(id))) as Visitor) : {})
