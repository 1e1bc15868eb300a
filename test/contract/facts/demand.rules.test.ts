import fc from 'fast-check'
import { compareDemand, inGroups, type DemandCount } from '@/contract/facts/demand.rules'
import type { DemandedItem } from '@/contract/facts/demand.schema'

/** Somebody wants something, one after the other. */
const wanted = fc.record({
  person: fc.nat(12),
  kind: fc.constantFrom('asked' as const, 'applied' as const, 'booked' as const),
  item: fc.constantFrom('SV001', 'SV002', 'mediation'),
  district: fc.constantFrom('310104', '310115', 'none'),
})
type Wanted = typeof wanted extends fc.Arbitrary<infer W> ? W : never

/** As the database counts: different people by district, and over all districts. */
function countsOf(wanted: readonly Wanted[]): DemandCount[] {
  const people = new Map<string, { of: Omit<DemandCount, 'people'>; who: Set<number> }>()
  for (const { person, ...of } of wanted)
    for (const group of [of, { kind: of.kind, item: of.item }]) {
      const key = JSON.stringify(group)
      const before = people.get(key) ?? { of: group, who: new Set() }
      people.set(key, { of: before.of, who: before.who.add(person) })
    }
  return [...people.values()].map(({ of, who }) => ({ ...of, people: who.size }))
}

const figuresIn = (items: readonly DemandedItem[]) =>
  items.flatMap(({ people, districts }) =>
    [people, ...districts.map((district) => district.people)].flatMap((shown) =>
      Object.values(shown),
    ),
  )

const sumsIn = (items: readonly DemandedItem[]) =>
  items.map(({ districts }) => districts.reduce((sum, { people }) => sum + people.asked, 0))

test('no figure, and no difference of two, today and later, is about one to four people', () => {
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 120 }), fc.nat(120), (wanted, until) => {
      const views = [wanted.slice(0, until), wanted].map((seen) =>
        compareDemand(countsOf(seen), []),
      )
      const figures = views.flatMap((items) => [...figuresIn(items), ...sumsIn(items), 0])
      for (const figure of figures)
        for (const other of figures) expect([1, 2, 3, 4]).not.toContain(Math.abs(figure - other))
    }),
  )
})

test('people are counted in full groups of five', () => {
  expect([0, 4, 5, 9, 17].map(inGroups)).toEqual([0, 0, 5, 5, 15])
})

test('what people want stands beside who handles it, the most wanted first; few people are nowhere', () => {
  const items = compareDemand(
    [
      { kind: 'asked', item: 'SV001', people: 9 },
      { kind: 'asked', item: 'SV001', district: '310104', people: 6 },
      { kind: 'asked', item: 'SV001', district: '310115', people: 3 },
      { kind: 'booked', item: 'SV002', people: 20 },
      { kind: 'applied', item: 'aid', people: 4 },
    ],
    [
      { item: 'SV001', districts: new Map([['310115', 2]]), online: true },
      { item: 'SV003', districts: new Map(), online: false },
    ],
  )
  expect(items.map(({ item }) => item)).toEqual(['SV002', 'SV001', 'SV003'])
  expect(items[0]).toMatchObject({ outlets: 0, people: { booked: 20 } })
  expect(items[1]).toMatchObject({
    outlets: 2,
    online: true,
    people: { asked: 5, applied: 0, booked: 0 },
    districts: [
      { district: '310104', people: { asked: 5 }, outlets: 0 },
      { district: '310115', people: { asked: 0 }, outlets: 2 },
    ],
  })
})
