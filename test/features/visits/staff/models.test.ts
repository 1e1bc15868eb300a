import type { QueueEntry, QueueToday, StaffSlot } from '@/contract/visits/staff.schema'
import { codePage } from '@/features/visits/staff/code/code-page.model'
import {
  groupIntoBars,
  daysOfPeriod,
  percentOf,
} from '@/features/visits/staff/dashboard/dashboard.model'
import { namesIn } from '@/features/facts/published/names.model'
import {
  actionsFor,
  entryAtWindow,
  pendingAppointments,
  callableEntries,
  entriesElsewhere,
  mainActionAt,
  actionName,
  waitingEntries,
  activeWindow,
} from '@/features/visits/staff/queue/queue.model'
import {
  countCalledOff,
  endTimesAfter,
  toSlotsForm,
  slotsProblem,
  upcomingSlots,
} from '@/features/visits/staff/slots/slots.model'
import {
  emptyWindowDraft,
  selectableServices,
  toWindowDraft,
  toWindowForm,
  windowProblems,
} from '@/features/visits/staff/windows/window.model'
import { idle } from '@/shared/lib/remote'
import { aWindowForm, here } from '../../../support/visiting'

const entry = (id: string, change: Partial<QueueEntry> = {}): QueueEntry => ({
  ...{ id, kind: 'ticket', status: 'waiting', number: 1, passed: false, ...change },
})
const queue = (...entries: QueueEntry[]): QueueToday => ({
  ...{ outlet: here, day: '2026-12-02', at: '2026-12-02T06:20:00.000Z', open: true, waiting: 0 },
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

  test('who is here, elsewhere, waits and has an appointment are told apart', () => {
    expect(entryAtWindow(today, 'a')).toBe(called)
    expect(entriesElsewhere(today, 'a')).toEqual([away])
    expect(waitingEntries(today)).toEqual([waits])
    expect(pendingAppointments(today)).toEqual([sooner, booked])
  })

  test('the window chosen on this phone is worked at while it is there', () => {
    expect(activeWindow(today, 'b')?.id).toBe('b')
    expect(activeWindow(today, 'gone')?.id).toBe('a')
  })
})

describe('what is done next at a window', () => {
  const called = entry('1', { status: 'called', window: 'a' })
  const waits = entry('3')

  test('whoever was called comes or is passed before anybody else is called', () => {
    expect(mainActionAt(queue(called, waits), 'a')).toBe('arrive')
    expect(mainActionAt(queue({ ...called, status: 'arrived' }, waits), 'a')).toBe('next')
    expect(mainActionAt(queue({ ...called, status: 'arrived' }), 'a')).toBe('finish')
    expect(mainActionAt(queue(), 'a')).toBeUndefined()
  })

  test('only numbers whose service the window does can be called there', () => {
    const other = entry('6', { service: 'SV001' })
    const some = queue({ ...called, status: 'arrived' }, other)
    some.windows[0]!.services = ['SV022']
    expect([callableEntries(some, 'a'), callableEntries(some, 'b')]).toEqual([[], [other]])
    expect(mainActionAt(some, 'a')).toBe('finish')
  })
})

describe('acts at a window', () => {
  const called = entry('1', { status: 'called', window: 'a' })
  const away = entry('2', { status: 'arrived', window: 'b' })
  const today = queue(called, away, entry('3'))

  test('who was called can come, be called again or be passed; who is here is finished', () => {
    expect(actionsFor(called)).toEqual(['arrive', 'again', 'pass'])
    expect(actionsFor({ kind: 'appointment', status: 'called' })).toEqual(['arrive', 'again'])
    expect(actionsFor(away)).toEqual(['finish'])
  })

  test('pressed again while nothing changed it is the same act; for the next person it is another', () => {
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

describe('a window', () => {
  test('comes back from its fields as it was', () => {
    const form = aWindowForm()
    const draft = toWindowDraft({ ...form, id: 'w', sample: false })
    expect(windowProblems(draft)).toEqual({})
    expect(toWindowForm(draft, here)).toEqual(form)
  })

  test('says what is missing, and what overlaps', () => {
    expect(Object.keys(windowProblems(emptyWindowDraft))).toEqual([
      'name',
      'hours',
      'slotMinutes',
      'capacity',
    ])
    const draft = toWindowDraft({ ...aWindowForm(), id: 'w', sample: false })
    const hours = [{ from: '09:00', until: '12:00' }, { from: '11:00', until: '13:00' }] // prettier-ignore
    expect(
      windowProblems({ ...draft, hours, slotMinutes: '4', books: false, queues: false }),
    ).toEqual({
      ...{ what: 'missing', hours: 'order', slotMinutes: 'minutes' },
    })
  })

  test('offers what its outlet handles, and others by their name', () => {
    const all = [
      { id: 'SV001', name: '专利申请', handlers: [here] },
      { id: 'SV002', name: '商标注册', handlers: ['OL007'] },
    ]
    const of = (words: string, chosen: string[] = []) =>
      selectableServices(all, { outlet: here, chosen, words }).shown.map(({ id }) => id)
    expect([of(''), of('商标'), of('', ['SV002'])]).toEqual([
      ['SV001'],
      ['SV002'],
      ['SV002', 'SV001'],
    ])
  })
})

describe('slots of a day', () => {
  const slot = (hour: number, taken: number): StaffSlot => ({
    startsAt: `2026-12-02T0${hour}:00:00.000Z`,
    endsAt: `2026-12-02T0${hour}:30:00.000Z`,
    ...{ capacity: 2, taken },
  })
  const day = [slot(1, 2), slot(2, 1), slot(3, 0)]
  const closing = { from: day[0]!.startsAt, until: day[1]!.endsAt, capacity: 0, reason: '' }

  test('closed with somebody in them, it is said how many are called off, and why is asked', () => {
    expect(countCalledOff(day, closing)).toBe(3)
    expect(countCalledOff(day, { ...closing, capacity: 1 })).toBe(1)
    expect([slotsProblem(day, closing), slotsProblem(day, { ...closing, capacity: 2 })]).toEqual([
      ...['reason', undefined],
    ])
    expect(toSlotsForm({ ...closing, reason: ' 停电  半天 ' })).toMatchObject({
      reason: '停电 半天',
    })
    expect(toSlotsForm(closing)).not.toHaveProperty('reason')
  })

  test('only those to come are changed, until an end that follows', () => {
    expect(upcomingSlots(day, Date.parse(day[0]!.startsAt))).toEqual(day.slice(1))
    expect(endTimesAfter(day, day[1]!.startsAt)).toEqual([day[1]!.endsAt, day[2]!.endsAt])
  })
})

describe('figures of an outlet', () => {
  test('are of so many days up to today', () => {
    expect(daysOfPeriod('2026-12-02', 'month')).toEqual({ from: '2026-11-03', until: '2026-12-02' })
  })

  test('days are put together, and none is lost', () => {
    const byDay = Array.from({ length: 30 }, (_, i) => ({
      day: `2026-11-${String(i + 1).padStart(2, '0')}`,
      finished: i,
    }))
    const bars = groupIntoBars(byDay, 12)
    expect(bars).toHaveLength(10)
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe((29 * 30) / 2)
    expect(groupIntoBars([], 12)).toEqual([])
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual([33, undefined])
  })
})

test('the page that hangs at a window runs nothing and fetches nothing', () => {
  const page = codePage({
    ...{ outlet: '<script>', window: '1 号窗口', day: '12 月 2 日', scan: '扫一扫', or: '或输入' },
    ...{ typed: 'K3M9TQ 8F3K2 M9Q7T', picture: 'data:image/png;base64,AA' },
  })
  expect(page).not.toContain('<script>')
  expect(page).toContain('K3M9TQ 8F3K2 M9Q7T')
})

test('without facts an id stands for itself', () => {
  expect([namesIn(idle, 'zh').unit(here), namesIn(idle, 'zh').units]).toEqual([here, []])
})
