import type { ListedStaffTraining, RosterEntry } from '@/contract/trainings/staff.schema'
import {
  filterCounts,
  searchRoster,
  walkInWays,
} from '@/features/trainings/organising/roster/roster.model'
import { aTraining, someSeats } from '../../../../support/training-records'

const listed = (id: string, change: Partial<ListedStaffTraining>): ListedStaffTraining => ({
  ...aTraining({ id }),
  checkedIn: 0,
  ...change,
})

const person = (no: number, change: Partial<RosterEntry> = {}): RosterEntry => ({
  way: 'onsite',
  no,
  status: 'enrolled',
  name: '王小明',
  employer: '某某科技',
  phone: '0042',
  walkIn: false,
  checkIns: [],
  ...change,
})

const door = { part: 0, pending: [] }

test('somebody is found by name, employer, number, or the last digits of the phone', () => {
  const entries = [person(7), person(12, { name: 'Li Na', phone: '1207', employer: 'ACME' })]
  const found = (words: string) =>
    searchRoster(entries, { filter: 'all', words }, door).map(({ entry }) => entry.no)
  expect(found('')).toEqual([7, 12])
  expect(found('小明')).toEqual([7])
  expect(found('acme')).toEqual([12])
  expect(found('0042')).toEqual([7])
  expect(found('7')).toEqual([7, 12]) // a number, and the end of a phone
  expect(found('张')).toEqual([])
})

test.each([
  '13800000042',
  '+86 138 0000 0042',
  '００４２',
  '王 小明',
  ' 王小明\u200b',
  '王小明 ',
  '阿卜杜拉•买买提',
  '阿卜杜拉买买提',
  '陳國華',
])('at the door %j finds the one on the list', (words) => {
  const names = ['王小明', '阿卜杜拉·买买提', '陈国华']
  const entries = names.map((name, at) =>
    person(at + 1, { name, phone: at === 0 ? '0042' : '1207' }),
  )
  expect(searchRoster(entries, { filter: 'all', words }, door)).toHaveLength(1)
})

test('a phone number that ends otherwise finds nobody', () => {
  const query = { filter: 'all', words: '13800000043' } as const
  expect(searchRoster([person(43)], query, door)).toEqual([])
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
  expect(filterCounts(entries, '', door)).toEqual([
    { filter: 'all', count: 5 },
    { filter: 'came', count: 1 },
    { filter: 'missing', count: 1 },
    { filter: 'waiting', count: 2 },
    { filter: 'cancelled', count: 1 },
    { filter: 'no_show', count: 1 },
  ])
  expect(filterCounts([person(1)], '', door).map(({ filter }) => filter)).toEqual([
    'all',
    'missing',
  ])
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
