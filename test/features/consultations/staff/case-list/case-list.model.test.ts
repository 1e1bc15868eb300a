import type { Me, Membership } from '@/contract/people/identity.schema'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import { caseWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import {
  latestFirst,
  groupByUrgency,
  countByKind,
  countByUnit,
  filterCases,
} from '@/features/consultations/staff/case-list/case-list.model'
import { urgencyOf } from '@/shared/lib/urgency'
import {
  searchUnits,
  type UnitOption,
} from '@/features/consultations/staff/access/unit-search.model'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const wire = (there: string) => new Date(Date.parse(`${there}:00+08:00`)).toISOString()

const me = (...memberships: Omit<Membership, 'id'>[]): Me => ({
  id: 'me',
  unread: 0,
  memberships: memberships.map((one, nth) => ({ ...one, id: String(nth) })),
})

test('those who answer are agents, outlet staff and supervisors, and no organisers', () => {
  expect(caseWorkerOf(me())).toBeUndefined()
  expect(caseWorkerOf(me({ role: 'organiser', institution: 'OL101' }))).toBeUndefined()
  expect(
    caseWorkerOf(
      me(
        { role: 'hotline_agent', institution: 'OL002' },
        { role: 'outlet_staff', institution: 'OL002' },
        { role: 'organiser', institution: 'OL101' },
      ),
    ),
  ).toEqual({ id: 'me', units: ['OL002'], supervisor: false })
  expect(caseWorkerOf(me({ role: 'supervisor', institution: 'city' }))).toEqual({
    ...{ id: 'me', units: [], supervisor: true },
  })
})

test.each([
  ['an hour ago', '2026-12-02T13:20', 'overdue'],
  ['at this very moment', '2026-12-02T14:20', 'overdue'],
  ['in a minute', '2026-12-02T14:21', 'today'],
  ['at the end of today', '2026-12-02T17:00', 'today'],
  ['a minute before midnight in Shanghai', '2026-12-02T23:59', 'today'],
  ['at midnight', '2026-12-03T00:00', 'later'],
  ['after the weekend', '2026-12-07T17:00', 'later'],
] as const)('what is due %s', (_, dueAt, urgency) => {
  expect(urgencyOf(wire(dueAt), now)).toBe(urgency)
})

const entry = (id: string, change: Partial<CaseListEntry> = {}): CaseListEntry => ({
  ...{ id, number: `ZX${id}`, kind: 'consultation', topic: 'law', class: 'enquiry' },
  ...{ summary: id, unit: 'OL002', status: 'open', askedAt: wire('2026-12-01T10:00') },
  ...{ dueUnsure: false, changedAt: wire('2026-12-01T10:00'), sample: false, escalated: false },
  ...change,
})

const list = [
  entry('later', { dueAt: wire('2026-12-03T17:00'), kind: 'mediation' }),
  entry('today', { dueAt: wire('2026-12-02T17:00'), unit: 'OL003' }),
  entry('very late', { dueAt: wire('2026-11-30T17:00') }),
  entry('late', { dueAt: wire('2026-12-01T17:00'), kind: 'aid' }),
  entry('asked back', { status: 'asked_back', changedAt: wire('2026-12-02T09:00') }),
  entry('at 12345', { status: 'handed_over', changedAt: wire('2026-11-20T09:00') }),
]
const ids = (some: CaseListEntry[]) => some.map(({ id }) => id)

test('the most urgent stands first; of those nobody has to answer, the one that rests longest', () => {
  expect(groupByUrgency(list, now).map(({ urgency, entries }) => [urgency, ids(entries)])).toEqual([
    ['overdue', ['very late', 'late']],
    ['today', ['today']],
    ['later', ['later']],
    ['waiting', ['at 12345', 'asked back']],
  ])
  expect(groupByUrgency([], now)).toEqual([])
})

test('what was done last stands first', () => {
  expect(ids(latestFirst(list)).slice(0, 2)).toEqual(['asked back', 'later'])
})

test('each kind and each unit says how many it has', () => {
  expect(countByKind(list).map(({ kind, count }) => [kind, count])).toEqual([
    [undefined, 6],
    ['consultation', 4],
    ['mediation', 1],
    ['aid', 1],
  ])
  expect(countByUnit(list)).toEqual([
    { unit: 'OL002', count: 5 },
    { unit: 'OL003', count: 1 },
  ])
  expect(ids(filterCases(list, { unit: 'OL003' }))).toEqual(['today'])
  expect(ids(filterCases(list, { unit: 'OL002', kind: 'aid' }))).toEqual(['late'])
  expect(filterCases(list, {})).toHaveLength(6)
})

test('a unit is found by some characters of its name; the usual ones stand first before', () => {
  const units: UnitOption[] = [
    { id: 'OL050', name: '某某园区工作站', kind: 'park_station' },
    { id: 'OL004', name: '上海市知识产权保护中心', kind: 'protection_center' },
    ...Array.from({ length: 9 }, (_, n) => ({
      id: `OL06${n}`,
      name: `Library ${n}`,
      kind: 'library_info' as const,
    })),
  ]
  const first = searchUnits(units, '')
  expect(first.shown.map(({ id }) => id).slice(0, 2)).toEqual(['OL004', 'OL050'])
  expect(first).toMatchObject({ more: 3 })
  expect(searchUnits(units, ' 园区 ').shown.map(({ id }) => id)).toEqual(['OL050'])
  expect(searchUnits(units, 'library').shown).toHaveLength(8)
  expect(searchUnits(units, '没有这家')).toEqual({ shown: [], more: 0 })
})
