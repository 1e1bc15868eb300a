import type { Me, Membership } from '@/contract/people/identity.schema'
import type {
  FeedbackSummary,
  RosterEntry,
  ListedStaffTraining,
} from '@/contract/trainings/staff.schema'
import { answersOf } from '@/features/trainings/organising/training/feedback.model'
import {
  actsFor,
  countsOf,
  groupsOf,
  isOver,
  takenOf,
} from '@/features/trainings/organising/training-state.model'
import {
  emptyLecturer,
  lecturerDraftOf,
  lecturerOf,
  missingOf,
} from '@/features/trainings/organising/people/lecturer.model'
import { institutionsFor } from '@/features/trainings/organising/people/members.model'
import { planItems, planRows } from '@/features/trainings/organising/plans/plan.model'
import { filtersOf, rowsOf, walkInWays } from '@/features/trainings/organising/roster/roster.model'
import { basesFor, staffOf } from '@/features/trainings/organising/organiser.model'
import { aTraining, someSeats } from '../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')

const me = (...memberships: Omit<Membership, 'id'>[]): Me => ({
  id: 'me',
  unread: 0,
  memberships: memberships.map((one, nth) => ({ ...one, id: String(nth) })),
})

test('staff are those who organise or supervise, and nobody else', () => {
  expect(staffOf(me())).toBeUndefined()
  expect(staffOf(me({ role: 'outlet_staff', institution: 'OL003' }))).toBeUndefined()
  expect(staffOf(me({ role: 'organiser', institution: 'OL101' }))).toMatchObject({
    bases: ['OL101'],
    supervisor: false,
  })
  expect(staffOf(me({ role: 'supervisor', institution: 'city' }))?.supervisor).toBe(true)
})

test('an organiser holds trainings at their bases, a supervisor at every training base', () => {
  const outlets = [
    { id: 'OL101', kind: 'training_base' as const },
    { id: 'OL024', kind: 'operation_platform' as const, roles: ['training_base' as const] },
    { id: 'OL003', kind: 'cnipa_window' as const },
  ]
  expect(basesFor({ bases: ['OL101'], supervisor: false }, outlets)).toEqual(['OL101'])
  expect(basesFor({ bases: [], supervisor: true }, outlets)).toEqual(['OL101', 'OL024'])
})

const listed = (id: string, change: Partial<ListedStaffTraining>): ListedStaffTraining => ({
  ...aTraining({ id }),
  checkedIn: 0,
  ...change,
})

test('trainings are found by what is to be done with them', () => {
  const held = { startsAt: '2026-12-01T01:00:00Z', endsAt: '2026-12-01T03:00:00Z' }
  const list = [
    listed('later', { startsAt: '2026-12-20T01:00:00Z' }),
    listed('next', { startsAt: '2026-12-03T01:00:00Z', state: 'closed' }),
    listed('draft', { state: 'draft' }),
    listed('held', held),
    listed('off', { state: 'called_off' }),
    listed('elsewhere', { base: 'OL102' }),
  ]
  const ids = (some: ListedStaffTraining[]) => some.map(({ id }) => id)
  const { coming, drafts, over } = groupsOf(list, now, 'OL101')
  expect(ids(coming)).toEqual(['next', 'later'])
  expect(ids(drafts)).toEqual(['draft'])
  expect(ids(over)).toEqual(['off', 'held'])
  expect(ids(groupsOf(list, now).coming)).toContain('elsewhere')
})

test.each([
  ['draft', ['publish']],
  ['published', ['close', 'call_off']],
  ['closed', ['publish', 'call_off']],
  ['called_off', []],
] as const)('what can be done with one that is %s', (state, acts) => {
  expect(actsFor(listed('x', { state }), now)).toEqual(acts)
})

test('nothing more is done with what is over, to the second', () => {
  const ends = listed('x', { state: 'published', endsAt: new Date(now).toISOString() })
  expect(isOver(ends, now - 1)).toBe(false)
  expect(actsFor(ends, now - 1)).toHaveLength(2)
  expect(actsFor(ends, now)).toEqual([])
})

test('people are counted over all ways of attending, and by each', () => {
  const seats = [
    someSeats({ enrolled: 31, offered: 2, waiting: 4 }),
    someSeats({ way: 'online', capacity: 100, enrolled: 9 }),
  ]
  expect(countsOf(seats)).toEqual({ enrolled: 40, offered: 2, waiting: 4, capacity: 140 })
  expect(takenOf(seats)).toEqual({
    onsite: { seated: 33, waiting: 4 },
    online: { seated: 9, waiting: 0 },
  })
})

test('feedback is told in averages and counts, the best first, and not at all of too few', () => {
  const few: FeedbackSummary = { count: 4, words: [] }
  expect(answersOf(few)).toEqual([])
  const [content] = answersOf({ count: 6, words: [], content: [1, 0, 0, 2, 3] })
  expect(content).toMatchObject({ question: 'content', average: 4 })
  expect(content!.counts[0]).toEqual({ score: 5, count: 3 })
})

const person = (no: number, change: Partial<RosterEntry> = {}): RosterEntry => ({
  ...{ way: 'onsite', no, status: 'enrolled', name: '王小明', employer: '某某科技' },
  ...{ phone: '0042', walkIn: false, checkIns: [] },
  ...change,
})
const door = { part: 0, taps: [] }

test('somebody is found by name, employer, number, or the last digits of the phone', () => {
  const entries = [person(7), person(12, { name: 'Li Na', phone: '1207', employer: 'ACME' })]
  const found = (words: string) =>
    rowsOf(entries, { filter: 'all', words }, door).map(({ entry }) => entry.no)
  expect(found('')).toEqual([7, 12])
  expect(found('小明')).toEqual([7])
  expect(found('acme')).toEqual([12])
  expect(found('0042')).toEqual([7])
  expect(found('7')).toEqual([7, 12]) // a number, and the end of a phone
  expect(found('张')).toEqual([])
})

test('a roster is looked at by who came, who did not, who waits, who gave up, who stayed away', () => {
  const at = '2026-12-02T05:00:00.000Z'
  const entries = [
    person(1, { checkIns: [{ part: 0, at }] }),
    person(2, { noShow: 'counted' }),
    person(3, { status: 'waitlisted' }),
    person(4, { status: 'offered' }),
    person(5, { status: 'cancelled' }),
  ]
  expect(filtersOf(entries, '', door)).toEqual([
    { filter: 'all', count: 5 },
    { filter: 'came', count: 1 },
    { filter: 'missing', count: 1 },
    { filter: 'waiting', count: 2 },
    { filter: 'cancelled', count: 1 },
    { filter: 'no_show', count: 1 },
  ])
  expect(filtersOf([person(1)], '', door).map(({ filter }) => filter)).toEqual(['all', 'missing'])
})

test('somebody without a seat is let in where one is free, in the last two hours', () => {
  const starts = Date.parse('2026-12-10T06:00:00Z')
  const ways = (at: number, change: Partial<ListedStaffTraining> = {}) =>
    walkInWays({ training: listed('x', { seats: [someSeats({ enrolled: 39 })], ...change }) }, at)
  expect(ways(starts - 2 * 3_600_000)).toEqual(['onsite'])
  expect(ways(starts - 2 * 3_600_000 - 1)).toEqual([])
  expect(ways(Date.parse('2026-12-10T08:30:00Z'))).toEqual([])
  expect(ways(starts, { seats: [someSeats({ enrolled: 39, offered: 1 })] })).toEqual([])
  expect(ways(starts, { state: 'called_off' })).toEqual([])
})

test('a lecturer needs a name and what they are; what is left empty is not sent', () => {
  const empty = emptyLecturer('l1', 'OL101')
  expect(missingOf(empty)).toEqual({ name: true, title: true })
  const full = { ...empty, name: ' 李老师 ', title: '律师', bio: ' ' }
  expect(missingOf(full)).toEqual({ name: false, title: false })
  expect(lecturerOf(full)).not.toHaveProperty('bio')
  expect(lecturerOf(full).name).toBe('李老师')
  expect(lecturerDraftOf(lecturerOf(full))).toEqual({ ...full, name: '李老师', bio: '' })
})

test('a plan has a row for each topic: what is typed, else what is stored', () => {
  const stored = {
    base: 'OL101',
    year: 2026,
    sample: false,
    items: [{ topic: '检索', planned: 4, held: 1 }],
  }
  const rows = planRows(['检索', '商标'], stored, { 商标: '2' })
  expect(rows.map(({ topic, planned, held }) => [topic, planned, held])).toEqual([
    ['检索', '4', 1],
    ['商标', '2', 0],
  ])
  expect(planItems(rows)).toHaveLength(2)
  expect(planRows(['检索'], stored, { 检索: '1001' })[0]!.wrong).toBe(true)
  expect(planRows(['检索'], stored, { 检索: '几场' })[0]!.wrong).toBe(true)
  expect(planItems(planRows(['检索'], stored, { 检索: '' }))).toEqual([])
})

test('organisers are invited for training bases, others for any outlet, found by some characters', () => {
  const outlets = Array.from({ length: 10 }, (_, nth) => ({
    id: `OL${nth}`,
    name: `窗口 ${nth}`,
    kind: nth === 3 ? ('training_base' as const) : ('cnipa_window' as const),
  }))
  expect(institutionsFor(outlets, 'organiser', '').shown.map(({ id }) => id)).toEqual(['OL3'])
  expect(institutionsFor(outlets, 'outlet_staff', '')).toMatchObject({ more: 2 })
  expect(institutionsFor(outlets, 'outlet_staff', '口 7').shown.map(({ id }) => id)).toEqual([
    'OL7',
  ])
})
