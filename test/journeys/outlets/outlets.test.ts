import { openState } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { useFacts } from '@/features/facts/published/facts.store'
import { markersFor, type MapView } from '@/features/outlets/clusters.model'
import { applyFilter, type Filter } from '@/features/outlets/filter.model'
import { sortOutlets } from '@/features/outlets/order.model'
import { catalogueOf, citywide, type Catalogue } from '@/features/outlets/outlets.model'
import { useOutlets } from '@/features/outlets/outlets.store'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

const wednesday = Date.parse('2026-12-02T14:20:00+08:00')
const city: MapView = { bounds: { west: 120.8, south: 30.6, east: 122.3, north: 31.95 }, zoom: 9 }
let server: ReferenceServer
let catalogue: Catalogue

beforeAll(async () => {
  server = await startReferenceServer()
  phone.reset()
  server.connect()
  await useFacts.getState().load()
  const { facts } = useFacts.getState()
  if (facts.kind !== 'ready') throw new Error('nothing is published')
  catalogue = catalogueOf(facts.value)
})
afterAll(() => server.close())

function find(filter: Filter, now = wednesday) {
  useOutlets.getState().replaceFilter(filter)
  const { filter: applied } = useOutlets.getState()
  return applyFilter(catalogue, applied, { clock: clockAt(now), favourites: [] })
}

test('for any filter, every outlet is on the map or counted as having no position', () => {
  const filters: Filter[] = [{}, { openNow: true }, { district: '310104' }, { kind: 'court' }]
  for (const filter of filters) {
    const { found } = find(filter)
    const { markers, outOfView, unplaced } = markersFor(found, catalogue.districts, city)
    const drawn = markers.reduce((sum, { outlets }) => sum + outlets.length, 0)
    expect([filter, drawn + unplaced.length, outOfView]).toEqual([filter, found.length, 0])
  }
})

test('30 outlets have no position, and eleven an exact one', () => {
  const { found } = find({})
  const { unplaced } = markersFor(found, catalogue.districts, city)
  expect(unplaced).toHaveLength(30)
  expect(find({ district: citywide }).found).toEqual(unplaced)
  expect(found.filter(({ worldPoint }) => worldPoint)).toHaveLength(11)
})

test('all sixteen districts have outlets, and Xuhui has 28', () => {
  const { counts } = find({})
  expect(catalogue.districts.map(({ code }) => counts.district.get(code))).not.toContain(undefined)
  expect(find({ district: '310104' }).found).toHaveLength(28)
})

test('on a working afternoon two are known to be open, at night none, and outlets without hours stay unknown', () => {
  expect(find({ openNow: true })).toMatchObject({ open: 2, unknown: 149 })
  const night = find({ openNow: true }, wednesday + 8 * 3_600_000)
  expect(night).toMatchObject({ open: 0, unknown: 149 })
  expect(night.found).toHaveLength(149)
})

test('to pay a patent fee, only that counter is open over lunch', () => {
  const agency = catalogue.entries.find(({ outlet }) => outlet.id === 'OL003')!.outlet
  const at = (time: string) => openState(agency, clockAt(Date.parse(`2026-12-02T${time}:00+08:00`)))
  expect(at('12:00')).toMatchObject({ kind: 'open', only: ['专利收费'] })
  expect(at('17:00')).toMatchObject({ kind: 'closed', opens: { day: '2026-12-03', minute: 540 } })
})

test('at 人民广场 the nearest known position comes first, and outlets for the whole city last', async () => {
  phone.options.position = { longitude: 121.4737, latitude: 31.2304 }
  await useOutlets.getState().locate()
  const { sort, position } = useOutlets.getState()
  const clock = clockAt(wednesday)
  const listed = sortOutlets(find({}).found, {
    ...{ sort, position, clock },
    districts: catalogue.districts,
    openFirst: false,
  })
  expect(listed[0]!.entry.outlet.name).toBe('上海市市场监督管理局')
  const placed = listed.length - find({ district: citywide }).found.length
  const metres = listed.slice(0, 11).map((outlet) => outlet.metres!)
  expect(metres).toEqual([...metres].sort((a, b) => a - b))
  expect(listed.slice(11, placed).every(({ rough }) => rough)).toBe(true)
  expect(listed.slice(placed).every((outlet) => outlet.metres === undefined)).toBe(true)
})
