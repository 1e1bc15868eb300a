import type { Rectification, RectificationEvent } from '@/contract/ratings/rectifications.schema'
import {
  citizenOptions,
  nextDeadline,
  reviewReason,
  currentRepair,
  stepsOf,
  waitingParcels,
} from '@/features/ratings/rectifications/citizen/rectification.model'

const at = (day: number, hour = 9) =>
  `2026-12-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`

const event = (kind: RectificationEvent['kind'], more: Partial<RectificationEvent> = {}) => ({
  seq: 1,
  day: '2026-12-01',
  kind,
  by: 'unit' as const,
  ...more,
})

const rectification = (change: Partial<Rectification> = {}): Rectification => ({
  id: '01900000-0000-7000-8000-000000000001',
  serviceDone: '01900000-0000-7000-8000-000000000002',
  number: 'ZG-7K2M',
  unit: 'OL001',
  kind: 'visit',
  status: 'open',
  level: 2,
  openedDay: '2026-12-01',
  round: 1,
  contactDue: at(2, 17),
  fixDue: at(8, 17),
  dueUnsure: false,
  days: 5,
  overdue: false,
  sample: false,
  tags: [],
  pictures: [],
  events: [],
  ...change,
})

const now = Date.parse(at(2))
const statesOf = (change: Partial<Rectification>, when = now) =>
  stepsOf(rectification(change), when).map(({ state, says }) => `${state} ${says.what}`)

test.each<[string, Partial<Rectification>, string[]]>([
  ['just opened', {}, ['now due', 'next due', 'next not_needed']],
  ['contacted', { contactedAt: at(2) }, ['done contacted', 'now due', 'next not_needed']],
  [
    'repaired, says the unit',
    { status: 'fixed', contactedAt: at(2), fixedAt: at(2) },
    ['done contacted', 'now waits', 'next not_needed'],
  ],
  [
    'confirmed',
    { status: 'confirmed', contactedAt: at(2), fixedAt: at(2) },
    ['done contacted', 'done fixed', 'next not_needed'],
  ],
  [
    'to take longer, if the supervisor agrees',
    { contactedAt: at(2), complex: { reason: '要改系统', state: 'asked' } },
    ['done contacted', 'now due', 'next asked'],
  ],
  [
    'not to take longer',
    { contactedAt: at(2), complex: { reason: '要改系统', state: 'refused' } },
    ['done contacted', 'now due', 'next refused'],
  ],
  [
    'complex',
    { contactedAt: at(2), days: 15, complex: { reason: '要改系统', state: 'approved' } },
    ['done contacted', 'next now_complex', 'now due'],
  ],
  ['disputed', { status: 'in_review' }, ['now due', 'now in_review', 'next not_needed']],
  [
    'with the supervisor',
    { status: 'with_supervisor', contactedAt: at(2) },
    ['done contacted', 'now passed_up', 'next not_needed'],
  ],
  [
    'set aside before anybody called',
    { status: 'set_aside' },
    ['next over', 'next over', 'next not_needed'],
  ],
])('1-5-15 of a rectification that is %s', (_, change, steps) => {
  expect(statesOf(change)).toEqual(steps)
})

test('a deadline is missed from the next moment on', () => {
  expect(statesOf({}, Date.parse(at(2, 17)))[0]).toBe('now due')
  expect(statesOf({}, Date.parse(at(2, 17)) + 1)[0]).toBe('late late')
  expect(statesOf({ contactedAt: at(2) }, Date.parse(at(8, 17)) + 1)[1]).toBe('late late')
})

test('a contact says how it was made, and whether in time', () => {
  const events = [event('contacted', { how: 'message' })]
  const contact = (contactedAt: string) =>
    stepsOf(rectification({ contactedAt, events }), now)[0]!.says
  expect(contact(at(2, 17))).toMatchObject({ how: 'message', inTime: true })
  expect(contact(at(3))).toMatchObject({ inTime: false })
})

test('a rejected repair no longer counts until there is another', () => {
  const first = event('fixed', { text: '贴了清单' })
  const second = event('fixed', { text: '改了指南' })
  expect(currentRepair({ events: [first] })).toBe(first)
  expect(currentRepair({ events: [first, event('reopened')] })).toBeUndefined()
  expect(currentRepair({ events: [first, event('reopened'), second] })).toBe(second)
})

test('the supervisor’s reason is shown', () => {
  const events = [
    event('disputed', { text: '不是我们' }),
    event('dispute_upheld', { text: '查过了' }),
  ]
  expect(reviewReason({ events })).toBe('查过了')
  expect(reviewReason({ events: [] })).toBeUndefined()
})

test.each<[Rectification['status'], boolean, boolean]>([
  ['open', false, true],
  ['fixed', true, true],
  ['in_review', false, true],
  ['with_supervisor', false, true],
  ['confirmed', false, false],
  ['unconfirmed', false, false],
])(
  'of a rectification that is %s, whether it ends: %s, whether words go: %s',
  (status, answers, says) => {
    expect(citizenOptions({ status })).toEqual({ answers, says })
  },
)

test('a list shows the next deadline', () => {
  expect(nextDeadline(rectification())).toEqual({ what: 'contact', at: at(2, 17) })
  expect(nextDeadline(rectification({ contactedAt: at(2) }))).toEqual({
    what: 'fix',
    at: at(8, 17),
  })
  expect(nextDeadline(rectification({ status: 'fixed', confirmBy: at(20) }))).toEqual({
    what: 'confirm',
    at: at(20),
  })
  expect(nextDeadline(rectification({ status: 'in_review' }))).toBeUndefined()
})

test('waiting texts are found by their rectification', () => {
  const parcels = [
    { id: 'a', from: { kind: 'rectification', rectification: 'x', do: 'say' } },
    { id: 'b', from: { kind: 'rate', service: 'x' } },
    { id: 'c' },
  ]
  expect(waitingParcels(parcels, 'x').map(({ id }) => id)).toEqual(['a'])
  expect(waitingParcels(parcels, 'y')).toEqual([])
})
