import type { QueueAction } from '@/contract/visits/staff.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { refuseOwnMatter } from '../../people/permission'
import { isActionRecorded, recordAction } from '../recorded-actions.repo'
import {
  markArrived,
  markFinished,
  notifyVisitor,
  waitingVisits,
  withDayLedger,
  type DayLedger,
} from '../day-ledger'
import { dayOf } from '../days'
import { queueClosesAt } from '../queue-hours'
import { callNext, passOver } from '../queue-operations'
import type { VisitRow } from '../rows'
import { callsNumbers } from '../windows'
import { readToday } from './read-queue'

/** Applies an action of staff to today's queue. A repeated key has no effect. */
export const applyQueueAction = (
  deps: Deps,
  who: Requester,
  outletId: string,
  action: QueueAction,
) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const now = deps.now()
      const key = { scope: outletId, key: action.key }
      await withDayLedger(tx, { outletId, day: dayOf(now) }, now, async (ledger) => {
        if (await isActionRecorded(tx, key)) return
        apply(ledger, who, action)
        await recordAction(tx, key, now)
      })
      return readToday(tx, deps.vault, who, outletId, now)
    }),
  )

function apply(ledger: DayLedger, who: Requester, action: QueueAction) {
  switch (action.do) {
    case 'open':
      return openQueue(ledger)
    case 'close':
      ledger.queue.open = false
      return
    case 'delay':
      return announceDelay(ledger, action)
    case 'next':
      return finishAndCallNext(ledger, who, action)
    case 'again':
      return notifyVisitor(ledger, visitIn(ledger, action.visit, 'called'), 'turn', action.key)
    case 'pass':
      return passOver(ledger, visitIn(ledger, action.visit, 'called'))
    case 'arrive': {
      const row = visitIn(ledger, action.visit, 'booked', 'waiting', 'called')
      refuseOwnMatter(who, row.citizenId)
      return markArrived(ledger, row, openWindowIn(ledger, action.window).id)
    }
    case 'finish': {
      const row = visitIn(ledger, action.visit, 'arrived')
      refuseOwnMatter(who, row.citizenId)
      row.seen = true
      return markFinished(ledger, row)
    }
  }
}

type ActionOf<D extends QueueAction['do']> = Extract<QueueAction, { do: D }>

function openQueue(ledger: DayLedger) {
  if (!ledger.windows.some(callsNumbers)) refuse('conflict')
  const closesAt = queueClosesAt(ledger.windows, ledger.now)
  Object.assign(ledger.queue, { open: true, closesAt })
}

/** Without a text the announcement is withdrawn. */
function announceDelay(ledger: DayLedger, { key, text }: ActionOf<'delay'>) {
  const words = text ?? null
  const delayAt = words && ledger.now.toISOString()
  Object.assign(ledger.queue, { delay: words, delayAt })
  if (words)
    for (const row of waitingVisits(ledger))
      notifyVisitor(ledger, row, 'queue_delay', key, { words })
}

/**
 * Refused while somebody who was called to the window has not come. Those whose numbers were called there have been
 * seen; others who only scanned its code may be elsewhere. Nobody has seen themselves.
 */
function finishAndCallNext(
  ledger: DayLedger,
  who: Requester,
  { key, window: windowId }: ActionOf<'next'>,
) {
  const window = openWindowIn(ledger, windowId)
  const visits = ledger.visits.filter((row) => row.windowId === windowId)
  if (visits.some(({ status }) => status === 'called')) refuse('conflict')
  for (const row of visits.filter(({ status }) => status === 'arrived')) {
    row.seen ||= row.calledAt !== null && row.citizenId !== who.citizen
    markFinished(ledger, row)
  }
  callNext(ledger, window, key)
}

/** Refuses a visit of another day or outlet, or in another status. */
function visitIn({ visits }: DayLedger, id: string, ...allowed: VisitRow['status'][]) {
  const row = visits.find((visit) => visit.id === id)
  return row && allowed.includes(row.status) ? row : refuse('conflict')
}

/** Refuses a window of another outlet, or one that is closed. */
export function openWindowIn({ windows }: Pick<DayLedger, 'windows'>, id: string) {
  const window = windows.find((row) => row.id === id) ?? refuse('invalid')
  return window.open ? window : refuse('closed')
}
