import {
  audienceCounts,
  firstOf,
  fitting,
  grouped,
  stageCounts,
  type Wish,
} from '@/features/services/services.model'
import { anItem } from './builders'

const items = [
  anItem({ id: 'SV001', stage: 'creation', ipTypes: ['patent'], audiences: ['business'] }),
  anItem({ id: 'SV002', stage: 'creation', ipTypes: ['trademark'], audiences: ['individual'] }),
  anItem({ id: 'SV003', stage: 'protection', ipTypes: ['patent', 'trademark'] }),
  anItem({ id: 'SV004', stage: 'protection', ipTypes: ['gi'], audiences: ['individual'] }),
]
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(' ')

test.each<[string, Wish, string]>([
  ['a stage alone', { stage: 'creation' }, 'SV001 SV002'],
  ['a stage and an IP type', { stage: 'creation', ipType: 'patent' }, 'SV001'],
  ['an item about several IP types', { stage: 'protection', ipType: 'trademark' }, 'SV003'],
  ['whom it serves', { stage: 'protection', audience: 'individual' }, 'SV004'],
  ['all three', { stage: 'creation', ipType: 'trademark', audience: 'individual' }, 'SV002'],
  ['what no item is', { stage: 'creation', ipType: 'gi' }, ''],
])('who asks for %s finds what fits all of it', (_, wish, found) => {
  expect(ids(fitting(items, wish))).toBe(found)
})

test('the chain says how many items each stage has for the rest of the wish', () => {
  const counts = (wish: Wish) => stageCounts(items, wish).map(({ count }) => count)
  expect(counts({ stage: 'creation' })).toEqual([2, 0, 2, 0, 0])
  expect(counts({ stage: 'creation', ipType: 'gi' })).toEqual([0, 0, 1, 0, 0])
  expect(counts({ stage: 'creation', audience: 'individual' })).toEqual([1, 0, 1, 0, 0])
})

test('each audience says how many items serve it, whatever audience was chosen', () => {
  const wish: Wish = { stage: 'creation', ipType: 'trademark', audience: 'business' }
  const counts = audienceCounts(items, wish).filter(({ count }) => count > 0)
  expect(counts).toEqual([{ audience: 'individual', count: 1 }])
})

test('items stand by their IP type; what is about several stands last, and each stands once', () => {
  const groups = grouped(items)
  expect(groups.map(({ of, items: some }) => `${of}: ${ids(some)}`)).toEqual([
    'trademark: SV002',
    'patent: SV001',
    'gi: SV004',
    'several: SV003',
  ])
})

test('what is drawn first never has a heading without a row, and says how many there are in all', () => {
  const groups = [
    { of: 'patent' as const, items: [items[0]!, items[1]!] },
    { of: 'gi' as const, items: [items[3]!] },
  ]
  const drawn = (rows: number) => firstOf(groups, rows).map(({ items: some }) => ids(some))
  expect(drawn(1)).toEqual([])
  expect(drawn(2)).toEqual(['SV001'])
  expect(drawn(4)).toEqual(['SV001 SV002'])
  expect(drawn(5)).toEqual(['SV001 SV002', 'SV004'])
  expect(firstOf(groups, 2)[0]?.total).toBe(2)
})
