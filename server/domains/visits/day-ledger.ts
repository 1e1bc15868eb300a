import type { Dayjs } from 'dayjs'
import type { MessageKind } from '@/contract/messages/messages.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { Sql } from '../../infra/db/open'
import { queueMessages, type NewMessage } from '../messages/queue-messages'
import { recordServicesDone } from '../ratings/rating/record-services-done'
import { insertVisits } from './insert-visits'
import { aheadOf } from './queue-order'
import type { QueueRow, VisitRow, WindowRow } from './rows'
import { callsNumbers, listWindows } from './windows'

/** A day at an outlet while it is held, and what is about to be written of it. */
export interface DayLedger {
  /** As they are after all that was decided so far. */
  queue: QueueRow
  /** Those of that day that are to come or under way. */
  visits: VisitRow[]
  windows: WindowRow[]
  now: Dayjs
  letters: NewMessage[]
  /** Who came without having said so. */
  walkIns: VisitRow[]
  finished: VisitRow[]
}

interface Of {
  outlet: string
  day: string
}

/**
 * Decides about a day at an outlet while nobody else does, in the caller's transaction: who is called, who
 * comes, who goes. What `decide` changed is written together with the letters, and with what was done.
 * Whoever holds other rows as well holds them in this order: the citizen, the day, slots, visits.
 */
export async function withDayLedger<T>(
  tx: Sql,
  of: Of,
  now: Dayjs,
  decide: (book: DayLedger) => Promise<T> | T,
) {
  const book = await holdDay(tx, of, now)
  const before = { queue: JSON.stringify(book.queue), visits: book.visits.map(textOf) }
  const stood = aheads(book)
  const decided = await decide(book)
  if (before.queue !== JSON.stringify(book.queue)) await writeQueue(tx, book.queue)
  const changed = book.visits.filter((row, nth) => textOf(row) !== before.visits[nth])
  for (const row of changed) await writeVisit(tx, row)
  if (book.walkIns.length > 0) await insertVisits(tx, book.walkIns)
  tellWhoIsSoon(book, stood)
  await writeDone(tx, book)
  await queueMessages(tx, book.letters, now)
  return decided
}

/** Sealed bytes and the hash never change here, and are long. */
const textOf = ({ who: _, bodyHash: __, ...row }: VisitRow) => JSON.stringify(row)

async function holdDay(tx: Sql, { outlet, day }: Of, now: Dayjs): Promise<DayLedger> {
  const windows = await listWindows(tx, outlet)
  const sample = windows.length > 0 && windows.every((window) => window.sample)
  await tx`
    insert into queues ${tx({ outlet, day, open: false, sample })} on conflict do nothing`
  const [queue] = await tx<QueueRow[]>`
    select * from queues where outlet = ${outlet} and day = ${day} for update`
  const visits = await tx<VisitRow[]>`
    select * from visits
     where outlet = ${outlet} and day = ${day}
       and status in ('booked', 'waiting', 'called', 'arrived')
     order by id for update`
  const written = { letters: [], walkIns: [], finished: [] }
  return { queue: queue!, visits: [...visits], windows: [...windows], now, ...written }
}

export const waitingIn = ({ visits }: DayLedger) =>
  visits.filter(({ status }) => status === 'waiting')

/** Where everybody stands who waits. */
function aheads(book: DayLedger) {
  const waiting = waitingIn(book)
  const calling = book.windows.filter(callsNumbers)
  return new Map(waiting.map((row) => [row.id, aheadOf(row, waiting, calling)]))
}

function tellWhoIsSoon(book: DayLedger, stood: Map<string, number>) {
  for (const [id, ahead] of aheads(book)) {
    const before = stood.get(id) ?? 0
    if (before <= visitSettings.soonAhead || ahead > visitSettings.soonAhead) continue
    const row = book.visits.find((one) => one.id === id)!
    notifyVisitor(book, row, 'turn_soon', 'once')
  }
}

/** Tells whose visit it is, if there still is somebody; of each thing that is named so once. */
export function notifyVisitor(
  { letters }: Pick<DayLedger, 'letters'>,
  { id, citizenId }: Pick<VisitRow, 'id' | 'citizenId'>,
  kind: MessageKind,
  named: string,
  besides: Partial<NewMessage> = {},
) {
  if (!citizenId) return
  const dedupe = `${kind}:${id}:${named}`
  letters.push({ citizenId, kind, dedupe, visitId: id, ...besides })
}

/** Comes to a window, whether they were expected or not. */
export function arriveAt({ now }: DayLedger, row: VisitRow, window: string) {
  Object.assign(row, { status: 'arrived', windowId: window, arrivedAt: now.toISOString() })
}

/** What they came for is done. */
export function finish({ now, finished }: DayLedger, row: VisitRow) {
  Object.assign(row, { status: 'finished', finishedAt: now.toISOString() })
  finished.push(row)
}

/** Whoever it was done for can rate it, and is told so once. */
async function writeDone(tx: Sql, { finished, letters, now }: DayLedger) {
  const done = finished.flatMap(({ id, citizenId, outlet, service, finishedAt, sample }) =>
    citizenId === null
      ? []
      : {
          ...{ citizenId, kind: 'visit' as const, ref: id, unit: outlet, service, sample },
          ...{ channel: 'onsite' as const, doneAt: finishedAt! },
        },
  )
  const noted = done.length > 0 ? await recordServicesDone(tx, done, now) : []
  for (const { id, citizenId, ref } of noted)
    notifyVisitor({ letters }, { id: ref, citizenId }, 'rate_it', 'once', { serviceDoneId: id })
}

const writeQueue = (tx: Sql, { outlet, day, open, delay, delayAt }: QueueRow) => tx`
  update queues set open = ${open}, delay = ${delay}, delay_at = ${delayAt}
   where outlet = ${outlet} and day = ${day}`

const writeVisit = (tx: Sql, row: VisitRow) => tx`
  update visits
     set status = ${row.status}, window_id = ${row.windowId}, place = ${row.place},
         passed = ${row.passed}, called_at = ${row.calledAt}, arrived_at = ${row.arrivedAt},
         finished_at = ${row.finishedAt}, reason = ${row.reason}
   where id = ${row.id}`
