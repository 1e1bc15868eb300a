import fc from 'fast-check'
import { boundsAround, fromWorld, toWorld } from '@/features/outlets/mercator.model'

test.each([
  { corner: 'the middle', at: [0, 0], world: [0.5, 0.5] },
  { corner: 'the north-west corner', at: [-180, 85.051129], world: [0, 0] },
  { corner: 'the south-east corner', at: [180, -85.051129], world: [1, 1] },
] as const)('$corner of a tiled world map is where tile servers have it', ({ at, world }) => {
  const [x, y] = toWorld([...at])
  expect(x).toBeCloseTo(world[0], 7)
  expect(y).toBeCloseTo(world[1], 7)
})

test('projecting a place in Shanghai and back gives the same place', () => {
  const point = fc.tuple(
    fc.double({ min: 120.9, max: 122.2, noNaN: true }),
    fc.double({ min: 30.7, max: 31.9, noNaN: true }),
  )
  fc.assert(
    fc.property(point, ([lng, lat]) => {
      const [lngBack, latBack] = fromWorld(toWorld([lng, lat]))
      expect(lngBack).toBeCloseTo(lng, 9)
      expect(latBack).toBeCloseTo(lat, 9)
    }),
  )
})

test('bounds reach from the outermost point to the opposite one, and a single point has no size', () => {
  expect(
    boundsAround([
      [121.5, 31.2],
      [121.4, 31.3],
      [121.45, 31.1],
    ]),
  ).toEqual({ west: 121.4, south: 31.1, east: 121.5, north: 31.3 })
  expect(boundsAround([[121.5, 31.2]])).toEqual({
    west: 121.5,
    south: 31.2,
    east: 121.5,
    north: 31.2,
  })
})
