import { offersService } from '@/contract/visits/slots.rules'
import { placeBehind } from '@/contract/visits/queue.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import { notifyVisitor, waitingVisits, type DayLedger } from './day-ledger'
import { byPlace } from './queue-order'
import type { VisitRow, WindowRow } from './rows'
import { callsNumbers } from './windows'

/** Calls the next number that the window serves, if there is one. `key` is that of the action. */
export function callNext(ledger: DayLedger, window: WindowRow, key: string) {
  if (!callsNumbers(window)) return
  const next = waitingVisits(ledger)
    .sort(byPlace)
    .find(({ service }) => offersService(window, service))
  if (!next) return
  const at = ledger.now.toISOString()
  const firstCalledAt = next.firstCalledAt ?? at
  Object.assign(next, { status: 'called', windowId: window.id, calledAt: at, firstCalledAt })
  notifyVisitor(ledger, next, 'turn', key)
}

/** Moves back a number whose holder did not come; the second time the number becomes void. */
export function passOver(ledger: DayLedger, row: VisitRow) {
  if (row.passed) {
    row.status = 'void'
    notifyVisitor(ledger, row, 'turn_void', 'once')
    return
  }
  moveBack(ledger, row)
  notifyVisitor(ledger, row, 'turn_passed', 'once')
}

/** Puts a number behind the next `placesPassedBack` numbers that wait. */
export function moveBack(ledger: DayLedger, row: VisitRow) {
  const others = waitingVisits(ledger).filter((other) => other !== row)
  const behind =
    row.status === 'waiting' ? others.filter((other) => byPlace(other, row) > 0) : others
  const places = behind.map(({ place }) => place!).sort((a, b) => a - b)
  const place = placeBehind(places, visitSettings.placesPassedBack, row.place!)
  Object.assign(row, { status: 'waiting', windowId: null, passed: true, place })
}
