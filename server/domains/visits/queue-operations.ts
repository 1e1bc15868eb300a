import { visitSettings } from '@/contract/visits/visits.settings'
import { placeBehind } from '@/contract/visits/visits.rules'
import { notifyVisitor, waitingIn, type DayLedger } from './day-ledger'
import { byPlace } from './queue-order'
import type { VisitRow, WindowRow } from './rows'
import { servesService, callsNumbers } from './windows'

/** Calls who comes next to a window, if anybody waits for it. The key is that of the act. */
export function callNext(book: DayLedger, window: WindowRow, key: string) {
  if (!callsNumbers(window)) return
  const next = waitingIn(book)
    .sort(byPlace)
    .find(({ service }) => servesService(window, service))
  if (!next) return
  Object.assign(next, {
    status: 'called',
    windowId: window.id,
    calledAt: book.now.toISOString(),
  })
  notifyVisitor(book, next, 'turn', key)
}

/** Lets so many others go first, once; the second time the number is void. */
export function passOver(book: DayLedger, row: VisitRow) {
  if (row.passed) {
    row.status = 'void'
    notifyVisitor(book, row, 'turn_void', 'once')
    return
  }
  goBehind(book, row)
  notifyVisitor(book, row, 'turn_passed', 'once')
}

export function goBehind(book: DayLedger, row: VisitRow) {
  const others = waitingIn(book).filter((other) => other !== row)
  const behind = row.status === 'waiting' ? others.filter((one) => byPlace(one, row) > 0) : others
  const places = behind.map(({ place }) => place!).sort((a, b) => a - b)
  const place = placeBehind(places, visitSettings.placesPassedBack, row.place!)
  Object.assign(row, { status: 'waiting', windowId: null, passed: true, place })
}
