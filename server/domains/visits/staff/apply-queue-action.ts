import type { QueueAction } from '@/contract/visits/staff.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { recordAction, isActionRecorded } from '../recorded-actions.repo'
import {
  arriveAt,
  finish,
  withDayLedger,
  notifyVisitor,
  waitingIn,
  type DayLedger,
} from '../day-ledger'
import { dayOf } from '../days'
import { callNext, passOver } from '../queue-operations'
import type { VisitRow } from '../rows'
import { callsNumbers } from '../windows'
import { readToday } from './read-queue'

/** What staff does at the windows of an outlet. Done before, by the same key, it is not done again. */
export const applyQueueAction = (
  deps: Deps,
  who: Requester,
  outlet: string,
  given: QueueAction,
) => {
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      const now = deps.now()
      const once = { scope: outlet, key: given.key }
      await withDayLedger(tx, { outlet, day: dayOf(now) }, now, async (book) => {
        if (await isActionRecorded(tx, once)) return
        acts[given.do](book, given as never)
        await recordAction(tx, once, now)
      })
      return readToday(tx, deps.vault, who, outlet, now)
    }),
  )
}

type Doing = {
  [D in QueueAction['do']]: (book: DayLedger, act: Extract<QueueAction, { do: D }>) => void
}

const acts: Doing = {
  open(book) {
    if (!book.windows.some(callsNumbers)) refuse('conflict')
    book.queue.open = true
  },
  close: (book) => void (book.queue.open = false),

  delay(book, { key, text }) {
    const words = text?.trim() ?? null
    const delayAt = words && book.now.toISOString()
    Object.assign(book.queue, { delay: words, delayAt })
    if (words)
      for (const row of waitingIn(book)) notifyVisitor(book, row, 'queue_delay', key, { words })
  },

  next(book, { key, window: id }) {
    const window = windowIn(book, id)
    const here = book.visits.filter(({ windowId }) => windowId === id)
    if (here.some(({ status }) => status === 'called')) refuse('conflict')
    for (const row of here) if (row.status === 'arrived') finish(book, row)
    callNext(book, window, key)
  },

  again(book, { key, visit }) {
    notifyVisitor(book, visitIn(book, visit, 'called'), 'turn', key)
  },
  pass: (book, { visit }) => passOver(book, visitIn(book, visit, 'called')),

  arrive(book, { visit, window }) {
    const row = visitIn(book, visit, 'booked', 'waiting', 'called')
    arriveAt(book, row, windowIn(book, window).id)
  },
  finish: (book, { visit }) => finish(book, visitIn(book, visit, 'arrived')),
}

/** One of theirs, in a state that allows it. */
function visitIn({ visits }: DayLedger, id: string, ...able: VisitRow['status'][]) {
  const row = visits.find((one) => one.id === id)
  return row && able.includes(row.status) ? row : refuse('conflict')
}

/** One of the outlet's that is open. */
export function windowIn({ windows }: Pick<DayLedger, 'windows'>, id: string) {
  const window = windows.find((one) => one.id === id) ?? refuse('invalid')
  return window.open ? window : refuse('closed')
}
