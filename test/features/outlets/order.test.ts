import { kilometres, metresBetween } from '@/shared/lib/distance'
import { order, type Order } from '@/features/outlets/order.model'
import { aCatalogue, anOutlet, districts, monday, officeHours } from '../../support/outlets'

const near = anOutlet({ district: '310104', at: [121.45, 31.17] })
const far = anOutlet({ district: '310101', at: [121.48, 31.24], hours: officeHours })
const xuhui = anOutlet({ district: '310104' })
const chongming = anOutlet({ district: '310151' })
const city = anOutlet({ district: '310000' })
const { entries } = aCatalogue([city, far, chongming, near, xuhui])

const usual: Order = { sort: 'district', districts, clock: monday('10:00'), openFirst: false }
const listed = (change: Partial<Order>) => order(entries, { ...usual, ...change })
const outlets = (change: Partial<Order>) => listed(change).map(({ entry }) => entry.outlet)

test('by distance known places come first, then districts, then what serves the whole city', () => {
  const by: Partial<Order> = { sort: 'distance', position: [121.44, 31.16] }
  expect(outlets(by)).toEqual([near, far, xuhui, chongming, city])
  const [first, , third, , last] = listed(by)
  expect(first).toMatchObject({ metres: expect.closeTo(1460, -2) as number })
  expect(first).not.toHaveProperty('rough')
  expect(third).toMatchObject({ rough: true })
  expect(last).not.toHaveProperty('metres')
})

test('without a position nothing is near, and the order is that of districts', () => {
  expect(outlets({ sort: 'distance' })).toEqual([far, near, xuhui, chongming, city])
  expect(listed({})[0]).not.toHaveProperty('metres')
})

test('the district that was chosen comes first', () => {
  expect(outlets({ home: '310151' })[0]).toBe(chongming)
})

test('who is known to be open comes first where that is asked', () => {
  const nearby: Partial<Order> = { sort: 'distance', position: [121.44, 31.16] }
  expect(outlets({ ...nearby, openFirst: true })[0]).toBe(far)
  expect(outlets({ ...nearby, openFirst: true, clock: monday('12:00') })[0]).toBe(near)
})

test('by rating the surest come first, and those whom nobody rated are still there, after them', () => {
  const bounds: Record<string, number> = { [xuhui.id]: 0.9, [city.id]: 0.2 }
  const boundOf = (id: string) => bounds[id]
  expect(outlets({ sort: 'rating', boundOf })).toEqual([xuhui, city, far, near, chongming])
  expect(outlets({ sort: 'rating' })).toEqual(outlets({})) // nobody knows the figures yet
})

test('a degree north is 111 km, and one east less the farther north', () => {
  expect(metresBetween([121, 31], [121, 32])).toBeCloseTo(111_195, -1)
  expect(metresBetween([121, 31], [122, 31])).toBeCloseTo(95_310, -2)
  expect(metresBetween([121, 31], [121, 31])).toBe(0)
})

test.each([
  [0, '0.1'],
  [449, '0.4'],
  [9_949, '9.9'],
  [9_951, '10'],
  [12_600, '13'],
])('%d metres are %s kilometres to somebody whose position is rough', (metres, said) => {
  expect(kilometres(metres)).toBe(said)
})
