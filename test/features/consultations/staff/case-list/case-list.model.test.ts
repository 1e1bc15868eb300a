import type { CaseListEntry } from '@/contract/consultations/case.schema'
import {
  latestFirst,
  groupByUrgency,
  countByKind,
  countByUnit,
  filterCases,
} from '@/features/consultations/staff/case-list/case-list.model'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const wire = (there: string) => new Date(Date.parse(`${there}:00+08:00`)).toISOString()

const entry = (id: string, change: Partial<CaseListEntry> = {}): CaseListEntry => ({
  id,
  number: `ZX${id}`,
  kind: 'consultation',
  topic: 'law',
  class: 'enquiry',
  summary: id,
  unit: 'OL002',
  status: 'open',
  askedAt: wire('2026-12-01T10:00'),
  dueUnsure: false,
  changedAt: wire('2026-12-01T10:00'),
  sample: false,
  escalated: false,
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

test('the most urgent case is first; without a deadline, the one that has waited longest', () => {
  expect(groupByUrgency(list, now).map(({ urgency, entries }) => [urgency, ids(entries)])).toEqual([
    ['overdue', ['very late', 'late']],
    ['today', ['today']],
    ['later', ['later']],
    ['waiting', ['at 12345', 'asked back']],
  ])
  expect(groupByUrgency([], now)).toEqual([])
})

test('done cases are listed latest first', () => {
  expect(ids(latestFirst(list)).slice(0, 2)).toEqual(['asked back', 'later'])
})

test('cases are counted and filtered by kind and unit', () => {
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
