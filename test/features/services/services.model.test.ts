import {
  audienceCounts,
  takeRows,
  filterItems,
  groupByIpType,
  stageCounts,
  type CatalogueFilter,
} from '@/features/services/services.model'
import { anItem } from './builders'

const items = [
  anItem({ id: 'SV001', stage: 'creation', ipTypes: ['patent'], audiences: ['business'] }),
  anItem({ id: 'SV002', stage: 'creation', ipTypes: ['trademark'], audiences: ['individual'] }),
  anItem({ id: 'SV003', stage: 'protection', ipTypes: ['patent', 'trademark'] }),
  anItem({ id: 'SV004', stage: 'protection', ipTypes: ['gi'], audiences: ['individual'] }),
]
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(' ')

test.each<[string, CatalogueFilter, string]>([
  ['a stage alone', { stage: 'creation' }, 'SV001 SV002'],
  ['a stage and an IP type', { stage: 'creation', ipType: 'patent' }, 'SV001'],
  ['an item about several IP types', { stage: 'protection', ipType: 'trademark' }, 'SV003'],
  ['a stage and an audience', { stage: 'protection', audience: 'individual' }, 'SV004'],
  ['all three', { stage: 'creation', ipType: 'trademark', audience: 'individual' }, 'SV002'],
  ['criteria without a match', { stage: 'creation', ipType: 'gi' }, ''],
])('filtering by %s finds items that match all criteria', (_, filter, found) => {
  expect(ids(filterItems(items, filter))).toBe(found)
})

test('stage counts respect the other criteria', () => {
  const counts = (filter: CatalogueFilter) => stageCounts(items, filter).map(({ count }) => count)
  expect(counts({ stage: 'creation' })).toEqual([2, 0, 2, 0, 0])
  expect(counts({ stage: 'creation', ipType: 'gi' })).toEqual([0, 0, 1, 0, 0])
  expect(counts({ stage: 'creation', audience: 'individual' })).toEqual([1, 0, 1, 0, 0])
})

test('audience counts ignore the chosen audience', () => {
  const filter: CatalogueFilter = { stage: 'creation', ipType: 'trademark', audience: 'business' }
  const counts = audienceCounts(items, filter).filter(({ count }) => count > 0)
  expect(counts).toEqual([{ audience: 'individual', count: 1 }])
})

test('items are grouped by IP type, those of several types last', () => {
  const groups = groupByIpType(items)
  expect(groups.map(({ of, items: some }) => `${of}: ${ids(some)}`)).toEqual([
    'trademark: SV002',
    'patent: SV001',
    'gi: SV004',
    'several: SV003',
  ])
})

test('a heading is never shown without a row, and keeps its total', () => {
  const groups = [
    { of: 'patent' as const, items: [items[0]!, items[1]!] },
    { of: 'gi' as const, items: [items[3]!] },
  ]
  const drawn = (rows: number) => takeRows(groups, rows).map(({ items: some }) => ids(some))
  expect(drawn(1)).toEqual([])
  expect(drawn(2)).toEqual(['SV001'])
  expect(drawn(4)).toEqual(['SV001 SV002'])
  expect(drawn(5)).toEqual(['SV001 SV002', 'SV004'])
  expect(takeRows(groups, 2)[0]?.total).toBe(2)
})
