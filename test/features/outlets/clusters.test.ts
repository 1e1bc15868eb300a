import fc from 'fast-check'
import type { Outlet } from '@/contract/facts/outlets.schema'
import { boundsOf, boundsOfAll, canSplit, aroundPosition } from '@/features/outlets/camera.model'
import { markersFor, type Marker, type View } from '@/features/outlets/clusters.model'
import { fromWorld, toWorld } from '@/features/outlets/mercator.model'
import { aCatalogue, anOutlet, districts } from '../../support/outlets'

const city: View = { bounds: { west: 120.8, south: 30.6, east: 122.3, north: 31.95 }, zoom: 9 }
/** A phone's screen around the middle of the city. */
const near = (zoom: number): View => {
  const half = (180 * 400) / (256 * 2 ** zoom)
  const bounds = {
    west: 121.45 - half,
    south: 31.2 - half,
    east: 121.45 + half,
    north: 31.2 + half,
  }
  return { bounds, zoom }
}

const drawn = (outlets: Outlet[], view: View) =>
  markersFor(aCatalogue(outlets).entries, districts, view)
const idsOf = ({ outlets }: Marker) => outlets.map(({ outlet }) => outlet.id)

const point = fc.tuple(
  fc.double({ min: 120.9, max: 122.2, noNaN: true }),
  fc.double({ min: 30.7, max: 31.9, noNaN: true }),
)
const outlet = fc
  .record({
    at: fc.option(point, { nil: undefined }),
    district: fc.constantFrom(undefined, '310000', '310101', '310104', '310151', '999999'),
  })
  .map((change) => anOutlet(change))
const view = fc
  .tuple(point, fc.double({ min: 0.001, max: 2, noNaN: true }), fc.integer({ min: 3, max: 20 }))
  .map(([[west, south], size, zoom]): View => ({
    bounds: { west, south, east: west + size, north: south + size },
    zoom,
  }))

test('every outlet that is found is drawn once, or lies beyond the edge, or has no place at all', () => {
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 300 }), view, (outlets, seen) => {
      const { markers, beyond, unplaced } = drawn(outlets, seen)
      const shown = [...markers.flatMap(idsOf), ...unplaced.map(({ outlet: { id } }) => id)]
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.length + beyond).toBe(outlets.length)
      expect(markers.length).toBeLessThan(200)
    }),
  )
})

test('a map of the whole city has nothing beyond its edge', () => {
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 300 }), (outlets) => {
      expect(drawn(outlets, city).beyond).toBe(0)
    }),
  )
})

test('a known place and a district never share a marker', () => {
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 300 }), view, (outlets, seen) => {
      for (const { kind, outlets: inside } of drawn(outlets, seen).markers)
        for (const { place } of inside) expect(place === undefined).toBe(kind === 'districts')
    }),
  )
})

const here = anOutlet({ at: [121.45, 31.2] })
const nextDoor = anOutlet({ at: [121.452, 31.2] })
const sameCampus = anOutlet({ at: [121.45, 31.2] })

test('places near each other are one cluster from afar, and pins from near', () => {
  expect(drawn([here, nextDoor], near(10)).markers.map(({ kind }) => kind)).toEqual(['cluster'])
  expect(drawn([here, nextDoor], near(16)).markers.map(({ kind }) => kind)).toEqual(['pin', 'pin'])
})

test('they are one cluster also where the edge of a cell runs between them', () => {
  for (let lng = 121.4; lng < 121.5; lng += 0.003) {
    const two = [anOutlet({ at: [lng, 31.2] }), anOutlet({ at: [lng + 0.004, 31.2] })]
    expect(drawn(two, near(11)).markers).toHaveLength(1)
  }
})

test('a cluster stays the same while the map moves over it', () => {
  const [before, after] = [0, 0.013].map((moved) => {
    const { bounds } = near(12)
    const seen = {
      bounds: { ...bounds, west: bounds.west + moved, east: bounds.east + moved },
      zoom: 12,
    }
    return drawn([here, nextDoor], seen).markers.map(({ id, at }) => ({ id, at }))
  })
  expect(after).toEqual(before)
})

test('a cluster comes apart if one goes near, and opens as a list where all is one place', () => {
  const [apart] = drawn([here, nextDoor], near(10)).markers
  const [together] = drawn([here, sameCampus], near(16)).markers
  expect(canSplit(boundsOf(apart!, districts))).toBe(true)
  expect(canSplit(boundsOf(together!, districts))).toBe(false)
})

test('outlets of a district stand in its middle, however many', () => {
  const { markers } = drawn([anOutlet(), anOutlet(), anOutlet({ district: '310151' })], city)
  expect(markers).toMatchObject([
    {
      kind: 'districts',
      districts: ['310104'],
      at: [expect.closeTo(121.439, 5), expect.closeTo(31.163, 5)],
    },
    { kind: 'districts', districts: ['310151'] },
  ])
})

test('districts whose circles would touch are one circle, which comes apart', () => {
  const { markers } = drawn([anOutlet(), anOutlet({ district: '310101' })], { ...city, zoom: 8 })
  expect(markers).toMatchObject([{ districts: ['310101', '310104'] }])
  expect(canSplit(boundsOf(markers[0]!, districts))).toBe(true)
})

test('a circle steps aside from a known place that it would hide', () => {
  const { markers } = drawn([anOutlet(), anOutlet({ at: [121.44, 31.163] })], near(11))
  const [circle, pin] = markers.map(({ at }) => toWorld(at))
  expect(Math.hypot(circle![0] - pin![0], circle![1] - pin![1]) * 256 * 2 ** 11).toBeCloseTo(48, 3)
})

test('what is found decides what the map shows; what is everywhere does not', () => {
  const { entries } = aCatalogue([
    anOutlet(),
    anOutlet({ at: [121.48, 31.24] }),
    anOutlet({ district: '310000' }),
  ])
  const bounds = boundsOfAll(entries, districts)!
  expect(bounds.west).toBeLessThan(121.439)
  expect(bounds.east - bounds.west).toBeCloseTo(0.12, 6)
  expect(
    boundsOfAll(aCatalogue([anOutlet({ district: '310000' })]).entries, districts),
  ).toBeUndefined()
  const many = Array.from({ length: 13 }, () => anOutlet({ at: [121.48, 31.24] }))
  expect(boundsOfAll(aCatalogue(many).entries, districts)).toBeUndefined()
})

test('a citizen who is elsewhere does not take the map away from Shanghai', () => {
  expect(aroundPosition([121.47, 31.23])).toMatchObject({
    west: expect.closeTo(121.42, 5) as number,
  })
  expect(aroundPosition([116.4, 39.9])).toBeUndefined()
})

test('a place on the map is a place on the earth', () => {
  fc.assert(
    fc.property(point, ([lng, lat]) => {
      const [back, north] = fromWorld(toWorld([lng, lat]))
      expect(back).toBeCloseTo(lng, 9)
      expect(north).toBeCloseTo(lat, 9)
    }),
  )
})
