import type { QueueEntry, QueueToday } from '@/contract/visits/staff.schema'
import {
  actionName,
  actionsFor,
  activeWindow,
  callableEntries,
  entriesElsewhere,
  entryAtWindow,
  mainActionAt,
  pendingAppointments,
  waitingEntries,
} from '@/features/visits/staff/queue/queue.model'
import { testOutlet } from '../../../../support/visiting'

const entry = (id: string, change: Partial<QueueEntry> = {}): QueueEntry => ({
  id,
  kind: 'ticket',
  status: 'waiting',
  number: 1,
  passed: false,
  ...change,
})
const queue = (...entries: QueueEntry[]): QueueToday => ({
  outlet: testOutlet,
  day: '2026-12-02',
  at: '2026-12-02T06:20:00.000Z',
  open: true,
  waiting: 0,
  windows: [
    { id: 'a', name: '1 号窗口', services: [], books: true, queues: true },
    { id: 'b', name: '2 号窗口', services: [], books: true, queues: true },
  ],
  entries,
})

describe('today at a window', () => {
  const called = entry('1', { status: 'called', window: 'a' })
  const away = entry('2', { status: 'arrived', window: 'b' })
  const waits = entry('3')
  const booked = entry('4', {
    kind: 'appointment',
    status: 'booked',
    startsAt: '2026-12-02T07:00:00Z',
  })
  const sooner = entry('5', {
    kind: 'appointment',
    status: 'booked',
    startsAt: '2026-12-02T06:30:00Z',
  })
  const today = queue(called, away, waits, booked, sooner)

  test('visitors here, at other windows, waiting and with appointments are listed separately', () => {
    expect(entryAtWindow(today, 'a')).toBe(called)
    expect(entriesElsewhere(today, 'a')).toEqual([away])
    expect(waitingEntries(today)).toEqual([waits])
    expect(pendingAppointments(today)).toEqual([sooner, booked])
  })

  test('the window chosen on this phone is used as long as it exists', () => {
    expect(activeWindow(today, 'b')?.id).toBe('b')
    expect(activeWindow(today, 'gone')?.id).toBe('a')
  })
})

describe('what is done next at a window', () => {
  const called = entry('1', { status: 'called', window: 'a' })
  const waits = entry('3')

  test('a called visitor must arrive or be passed over before the next call', () => {
    expect(mainActionAt(queue(called, waits), 'a')).toBe('arrive')
    expect(mainActionAt(queue({ ...called, status: 'arrived' }, waits), 'a')).toBe('next')
    expect(mainActionAt(queue({ ...called, status: 'arrived' }), 'a')).toBe('finish')
    expect(mainActionAt(queue(), 'a')).toBeUndefined()
  })

  test('only numbers whose service the window handles can be called there', () => {
    const other = entry('6', { service: 'SV001' })
    const today = queue({ ...called, status: 'arrived' }, other)
    today.windows[0]!.services = ['SV022']
    expect([callableEntries(today, 'a'), callableEntries(today, 'b')]).toEqual([[], [other]])
    expect(mainActionAt(today, 'a')).toBe('finish')
  })
})

describe('actions at a window', () => {
  const called = entry('1', { status: 'called', window: 'a' })
  const away = entry('2', { status: 'arrived', window: 'b' })
  const today = queue(called, away, entry('3'))

  test('a called visitor can arrive, be called again or be passed over; a visitor here can be finished', () => {
    expect(actionsFor(called)).toEqual(['arrive', 'again', 'pass'])
    expect(actionsFor({ kind: 'appointment', status: 'called' })).toEqual(['arrive', 'again'])
    expect(actionsFor(away)).toEqual(['finish'])
  })

  test('a repeated tap is the same action until another visitor is at the window', () => {
    const next = { do: 'next', window: 'a' } as const
    expect(actionName(next, today)).toBe(actionName(next, today))
    expect(actionName(next, today)).not.toBe(
      actionName(next, queue(entry('9', { status: 'called', window: 'a' }))),
    )
    const again = { do: 'again', visit: '1' } as const
    expect(actionName(again, today)).not.toBe(
      actionName(again, queue({ ...called, calledAt: '2026-12-02T06:21:00Z' })),
    )
  })
})
