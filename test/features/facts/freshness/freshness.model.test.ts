import type { FreshnessItem, FreshnessReason } from '@/contract/facts/freshness.schema'
import {
  actsOf,
  countReasons,
  filterItems,
  tellReasons,
} from '@/features/facts/freshness/freshness.model'

const item = (
  kind: FreshnessItem['kind'],
  id: string,
  reasons: FreshnessReason[],
): FreshnessItem => ({
  kind,
  id,
  name: id,
  score: 1,
  uses: 0,
  reasons,
  ...(kind === 'fee' && { guide: 'SV001' }),
})
const noHours: FreshnessReason = { kind: 'missing', field: 'hours' }
const noPhone: FreshnessReason = { kind: 'missing', field: 'phones' }
const english: FreshnessReason = { kind: 'english' }
const reported: FreshnessReason = { kind: 'reported', count: 2, dueAt: '2026-12-07T16:00:00Z' }

test('the board is filtered by kind and by reason, and each reason tells its number of records', () => {
  const items = [
    item('outlet', 'OL001', [reported, noHours, noPhone]),
    item('outlet', 'OL002', [noHours]),
    item('guide', 'SV001', [english]),
  ]
  expect(filterItems(items, {})).toEqual(items)
  expect(filterItems(items, { kind: 'outlet', reason: 'reported' })).toEqual([items[0]])
  expect(countReasons(items)).toEqual([
    { reason: 'reported', count: 1 },
    { reason: 'missing', count: 2 },
    { reason: 'english', count: 1 },
  ])
})

test('fields that are missing, or of the same day, are told in one sentence', () => {
  const old = (field: 'address' | 'phones' | 'record', day: string): FreshnessReason => ({
    kind: 'old',
    field,
    day,
  })
  const told = tellReasons([
    noHours,
    old('address', '2019'),
    noPhone,
    old('phones', '2019'),
    old('address', '2012'),
    old('record', '2019'),
  ])
  expect(told.map(({ fields }) => fields)).toEqual([
    ['hours', 'phones'],
    ['address', 'phones'],
    ['address'],
    ['record'],
  ])
})

test('a record leads to where its gravest reason is decided, then to where it is kept, each once', () => {
  const pages = (record: FreshnessItem) => actsOf(record).map(({ page }) => page)
  expect(pages(item('outlet', 'OL001', [reported, noHours, noPhone]))).toEqual([
    'outlets-staff/reports',
    'outlets-staff/edit',
  ])
  expect(pages(item('outlet', 'OL001', [{ kind: 'contradicted', field: 'hours' }]))).toEqual([
    'outlets-staff/changes',
  ])
  expect(pages(item('guide', 'SV001', [{ kind: 'contradicted', field: 'fee' }]))).toEqual([
    'services-staff/guides',
  ])
  const law: FreshnessReason = { kind: 'law', name: { zh: '法', en: 'Law' }, from: '2027-01-01' }
  expect(pages(item('answer', 'FQ001', [law, english]))).toEqual([
    'outlets-staff/laws',
    'consultations-staff/knowledge-entry',
  ])
  expect(pages(item('guide', 'SV001', [english]))).toEqual(['services-staff/guide'])
  expect(actsOf(item('fee', 'invention_application', [english]))[0]!.params).toEqual({
    id: 'SV001',
  })
})
