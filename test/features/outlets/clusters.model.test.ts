import fc from 'fast-check'
import type { Marker, MapView } from '@/features/outlets/clusters.model'
import { toWorld } from '@/features/outlets/mercator.model'
import { anOutlet } from '../../support/outlets'
import { cityView, markersOf, phoneView } from './map-views'

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
  .map(([[west, south], size, zoom]): MapView => ({
    bounds: { west, south, east: west + size, north: south + size },
    zoom,
  }))

test('every outlet found is drawn once, counted as out of view, or listed as without a place', () => {
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 300 }), view, (outlets, visible) => {
      const { markers, outOfView, unplaced } = markersOf(outlets, visible)
      const shown = [...markers.flatMap(idsOf), ...unplaced.map(({ outlet: { id } }) => id)]
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.length + outOfView).toBe(outlets.length)
      expect(markers.length).toBeLessThan(200)
    }),
  )
})

test('no outlet is out of view on a map of the whole city', () => {
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 300 }), (outlets) => {
      expect(markersOf(outlets, cityView).outOfView).toBe(0)
    }),
  )
})

test('a known place and a district never share a marker', () => {
  fc.assert(
    fc.property(fc.array(outlet, { maxLength: 300 }), view, (outlets, visible) => {
      for (const { kind, outlets: inside } of markersOf(outlets, visible).markers)
        for (const { worldPoint } of inside)
          expect(worldPoint === undefined).toBe(kind === 'districts')
    }),
  )
})

const outletHere = anOutlet({ at: [121.45, 31.2] })
const nextDoor = anOutlet({ at: [121.452, 31.2] })

test('neighbouring places are one cluster when zoomed out, and separate pins when zoomed in', () => {
  expect(markersOf([outletHere, nextDoor], phoneView(10)).markers.map(({ kind }) => kind)).toEqual([
    'cluster',
  ])
  expect(markersOf([outletHere, nextDoor], phoneView(16)).markers.map(({ kind }) => kind)).toEqual([
    'pin',
    'pin',
  ])
})

test('neighbouring places are one cluster wherever the grid lines run', () => {
  for (let lng = 121.4; lng < 121.5; lng += 0.003) {
    const two = [anOutlet({ at: [lng, 31.2] }), anOutlet({ at: [lng + 0.004, 31.2] })]
    expect(markersOf(two, phoneView(11)).markers).toHaveLength(1)
  }
})

test('a cluster keeps its identity and place while the map is moved', () => {
  const [before, after] = [0, 0.013].map((shift) => {
    const { bounds } = phoneView(12)
    const moved = {
      bounds: { ...bounds, west: bounds.west + shift, east: bounds.east + shift },
      zoom: 12,
    }
    return markersOf([outletHere, nextDoor], moved).markers.map(({ id, at }) => ({ id, at }))
  })
  expect(after).toEqual(before)
})

test('outlets known by district only share one circle in its middle', () => {
  const { markers } = markersOf(
    [anOutlet(), anOutlet(), anOutlet({ district: '310151' })],
    cityView,
  )
  expect(markers).toMatchObject([
    {
      kind: 'districts',
      districts: ['310104'],
      at: [expect.closeTo(121.439, 5), expect.closeTo(31.163, 5)],
    },
    { kind: 'districts', districts: ['310151'] },
  ])
})

test('districts whose circles would overlap share one circle', () => {
  const { markers } = markersOf([anOutlet(), anOutlet({ district: '310101' })], {
    ...cityView,
    zoom: 8,
  })
  expect(markers).toMatchObject([{ districts: ['310101', '310104'] }])
})

test('the circle of a district moves aside from a known place it would cover', () => {
  const { markers } = markersOf([anOutlet(), anOutlet({ at: [121.44, 31.163] })], phoneView(11))
  const [circle, pin] = markers.map(({ at }) => toWorld(at))
  expect(Math.hypot(circle![0] - pin![0], circle![1] - pin![1]) * 256 * 2 ** 11).toBeCloseTo(48, 3)
})
