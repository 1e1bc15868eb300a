import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { Sql } from '../../infra/db/open'
import { queueMessages, type NewMessage } from '../messages/queue-messages'
import { recordServicesDone } from '../ratings/rating/record-services-done'
import { insertVisits } from './insert-visits'
import { aheadOf } from './queue-order'
import { queueColumns, visitColumns, type QueueRow, type VisitRow, type WindowRow } from './rows'
import { callsNumbers } from './windows'
import { listWindows } from './windows.repo'

/** The locked visits of an outlet on a day, and what is to be written with them. */
export interface DayLedger {
  /** Current state, including decisions not yet written. */
  queue: QueueRow
  /** Visits of the day that are to come or under way, including decisions not yet written. */
  visits: VisitRow[]
  windows: WindowRow[]
  now: Dayjs
  newMessages: NewMessage[]
  /** New visits without an appointment or a queue number. */
  walkIns: VisitRow[]
  finished: VisitRow[]
}

export interface OutletDay {
  outletId: string
  day: IsoDay
}

/**
 * Locks the day of an outlet in the caller's transaction, applies `decide`, and writes what it changed
 * together with the messages and the services done.
 * Lock order, to avoid deadlocks: citizen, day, slots, visits.
 */
export async function withDayLedger<T>(
  tx: Sql,
  outletDay: OutletDay,
  now: Dayjs,
  decide: (ledger: DayLedger) => Promise<T> | T,
) {
  const ledger = await lockDay(tx, outletDay, now)
  const before = { queue: JSON.stringify(ledger.queue), visits: ledger.visits.map(serialize) }
  const aheadBefore = countAhead(ledger)
  const decision = await decide(ledger)
  if (before.queue !== JSON.stringify(ledger.queue)) await updateQueue(tx, ledger.queue)
  const changed = ledger.visits.filter((row, i) => serialize(row) !== before.visits[i])
  for (const row of changed) await updateVisit(tx, row)
  await insertVisits(tx, ledger.walkIns)
  notifyTurnSoon(ledger, aheadBefore)
  await writeServicesDone(tx, ledger)
  await queueMessages(tx, ledger.newMessages, now)
  return decision
}

/** For comparison only: omits long bytes that never change here. */
const serialize = ({ who: _, bodyHash: __, ...row }: VisitRow) => JSON.stringify(row)

async function lockDay(tx: Sql, { outletId, day }: OutletDay, now: Dayjs): Promise<DayLedger> {
  const windows = await listWindows(tx, outletId)
  const sample = windows.length > 0 && windows.every((window) => window.sample)
  await tx`
    insert into queues ${tx({ outlet: outletId, day, open: false, sample })}
    on conflict do nothing`
  const [queue] = await tx<QueueRow[]>`
    select ${tx(queueColumns)} from queues
     where outlet = ${outletId} and day = ${day} for update`
  const visits = await tx<VisitRow[]>`
    select ${tx(visitColumns)} from visits
     where outlet = ${outletId} and day = ${day}
       and status in ('booked', 'waiting', 'called', 'arrived')
     order by id for update`
  return {
    queue: queue!,
    visits: [...visits],
    windows: [...windows],
    now,
    newMessages: [],
    walkIns: [],
    finished: [],
  }
}

export const waitingVisits = ({ visits }: Pick<DayLedger, 'visits'>) =>
  visits.filter(({ status }) => status === 'waiting')

/** Number of people ahead of each waiting visit, by its id. */
function countAhead(ledger: DayLedger) {
  const waiting = waitingVisits(ledger)
  const calling = ledger.windows.filter(callsNumbers)
  return new Map(waiting.map((row) => [row.id, aheadOf(row, waiting, calling)]))
}

function notifyTurnSoon(ledger: DayLedger, aheadBefore: Map<string, number>) {
  const { soonAhead } = visitSettings
  for (const [id, ahead] of countAhead(ledger)) {
    const before = aheadBefore.get(id) ?? 0
    if (before <= soonAhead || ahead > soonAhead) continue
    const row = ledger.visits.find((visit) => visit.id === id)!
    notifyVisitor(ledger, row, 'turn_soon', 'once')
  }
}

/** Queues a message. Per visit and kind, a message with the same `occasion` is sent once. */
export function notifyVisitor(
  { newMessages }: Pick<DayLedger, 'newMessages'>,
  { id, citizenId }: Pick<VisitRow, 'id' | 'citizenId'>,
  kind: MessageKind,
  occasion: string,
  options: Partial<NewMessage> = {},
) {
  const dedupe = `${kind}:${id}:${occasion}`
  newMessages.push({ citizenId, kind, dedupe, visitId: id, ...options })
}

/** `seen`: staff did it, not the visitor. */
export function markArrived(
  { now }: DayLedger,
  row: VisitRow,
  windowId: string,
  { seen } = { seen: true },
) {
  Object.assign(row, { status: 'arrived', windowId, arrivedAt: now.toISOString(), seen })
}

export function markFinished({ now, finished }: DayLedger, row: VisitRow) {
  Object.assign(row, { status: 'finished', finishedAt: now.toISOString() })
  finished.push(row)
}

/** Records services that can be rated, and invites each citizen once to do so. */
async function writeServicesDone(tx: Sql, { finished, newMessages, now }: DayLedger) {
  const done = finished.flatMap(({ id, citizenId, outlet, service, finishedAt, sample, seen }) =>
    citizenId === null
      ? []
      : {
          citizenId,
          kind: 'visit' as const,
          ref: id,
          unit: outlet,
          service,
          sample,
          seen,
          channel: 'onsite' as const,
          doneAt: finishedAt!,
        },
  )
  const recorded = await recordServicesDone(tx, done, now)
  for (const { id, citizenId, ref } of recorded)
    notifyVisitor({ newMessages }, { id: ref, citizenId }, 'rate_it', 'once', { serviceDoneId: id })
}

const updateQueue = (tx: Sql, { outlet, day, open, delay, delayAt, closesAt }: QueueRow) => tx`
  update queues set open = ${open}, delay = ${delay}, delay_at = ${delayAt},
         closes_at = ${closesAt}
   where outlet = ${outlet} and day = ${day}`

const updateVisit = (tx: Sql, row: VisitRow) => tx`
  update visits
     set status = ${row.status}, window_id = ${row.windowId}, place = ${row.place},
         passed = ${row.passed}, called_at = ${row.calledAt},
         first_called_at = ${row.firstCalledAt}, arrived_at = ${row.arrivedAt},
         finished_at = ${row.finishedAt}, reason = ${row.reason}, seen = ${row.seen}
   where id = ${row.id}`
