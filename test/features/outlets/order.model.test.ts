import { sortOutlets, type SortContext } from '@/features/outlets/order.model'
import { aCatalogue, anOutlet, districts, monday, officeHours } from '../../support/outlets'

const near = anOutlet({ district: '310104', at: [121.45, 31.17] })
const far = anOutlet({ district: '310101', at: [121.48, 31.24], hours: officeHours })
const xuhui = anOutlet({ district: '310104' })
const chongming = anOutlet({ district: '310151' })
const city = anOutlet({ district: '310000' })
const { entries } = aCatalogue([city, far, chongming, near, xuhui])

const usual: SortContext = { sort: 'district', districts, clock: monday('10:00'), openFirst: false }
const listed = (change: Partial<SortContext>) => sortOutlets(entries, { ...usual, ...change })
const outlets = (change: Partial<SortContext>) => listed(change).map(({ entry }) => entry.outlet)

test('by distance, known places come first, then places known by district, then citywide outlets', () => {
  const byDistance: Partial<SortContext> = { sort: 'distance', position: [121.44, 31.16] }
  expect(outlets(byDistance)).toEqual([near, far, xuhui, chongming, city])
  const [first, , third, , last] = listed(byDistance)
  expect(first).toMatchObject({ metres: expect.closeTo(1460, -2) as number })
  expect(first).not.toHaveProperty('rough')
  expect(third).toMatchObject({ rough: true })
  expect(last).not.toHaveProperty('metres')
})

test('without a position, outlets are in the order of districts and show no distance', () => {
  expect(outlets({ sort: 'distance' })).toEqual([far, near, xuhui, chongming, city])
  expect(listed({})[0]).not.toHaveProperty('metres')
})

test('the chosen district comes first', () => {
  expect(outlets({ homeDistrict: '310151' })[0]).toBe(chongming)
})

test('with the filter for open outlets, those known to be open come first', () => {
  const nearby: Partial<SortContext> = { sort: 'distance', position: [121.44, 31.16] }
  expect(outlets({ ...nearby, openFirst: true })[0]).toBe(far)
  expect(outlets({ ...nearby, openFirst: true, clock: monday('12:00') })[0]).toBe(near)
})

test('by rating, the highest lower bound comes first and unrated outlets come last', () => {
  const bounds: Record<string, number> = { [xuhui.id]: 0.9, [city.id]: 0.2 }
  const ratingBoundOf = (id: string) => bounds[id]
  expect(outlets({ sort: 'rating', ratingBoundOf })).toEqual([xuhui, city, far, near, chongming])
  expect(outlets({ sort: 'rating' })).toEqual(outlets({})) // the ratings are not loaded yet
})

test('by what can be booked, those with times come first, then those with queue numbers', () => {
  const visiting = new Map([
    [xuhui.id, { books: false, queues: true }],
    [city.id, { books: true, queues: false }],
  ])
  const rest = outlets({}).filter((outlet) => outlet !== xuhui && outlet !== city)
  expect(outlets({ sort: 'visiting', visiting })).toEqual([city, xuhui, ...rest])
  expect(outlets({ sort: 'visiting' })).toEqual(outlets({})) // not known yet
})
