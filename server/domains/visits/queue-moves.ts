import { visiting } from '@/contract/visits/visiting.settings'
import { placeBehind } from '@/contract/visits/visits.rules'
import { tell, waitingIn, type Book } from './book'
import { byPlace } from './order'
import type { VisitRow, WindowRow } from './rows'
import { does, isCalling } from './windows'

/** Calls who comes next to a window, if anybody waits for it. The key is that of the act. */
export function callNext(book: Book, window: WindowRow, key: string) {
  if (!isCalling(window)) return
  const next = waitingIn(book)
    .sort(byPlace)
    .find(({ service }) => does(window, service))
  if (!next) return
  Object.assign(next, {
    status: 'called',
    windowId: window.id,
    calledAt: book.now.toISOString(),
  })
  tell(book, next, 'turn', key)
}

/** Lets so many others go first, once; the second time the number is void. */
export function passOver(book: Book, row: VisitRow) {
  if (row.passed) {
    row.status = 'void'
    tell(book, row, 'turn_void', 'once')
    return
  }
  goBehind(book, row)
  tell(book, row, 'turn_passed', 'once')
}

export function goBehind(book: Book, row: VisitRow) {
  const others = waitingIn(book).filter((other) => other !== row)
  const behind = row.status === 'waiting' ? others.filter((one) => byPlace(one, row) > 0) : others
  const places = behind.map(({ place }) => place!).sort((a, b) => a - b)
  const place = placeBehind(places, visiting.passedBy, row.place!)
  Object.assign(row, { status: 'waiting', windowId: null, passed: true, place })
}
