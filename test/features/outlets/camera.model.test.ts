import { boundsOfMarker, boundsOfResults, canSplit, widened } from '@/features/outlets/camera.model'
import { aCatalogue, anOutlet, districts } from '../../support/outlets'
import { cityView, markersOf, phoneView } from './map-views'

const boundsFound = (outlets: ReturnType<typeof anOutlet>[]) =>
  boundsOfResults(aCatalogue(outlets).entries, districts)

describe('the map shows everything that was found', () => {
  test('known places and the middle of districts alike, at least some twelve kilometres wide', () => {
    const bounds = boundsFound([
      anOutlet({ district: '310104' }),
      anOutlet({ at: [121.48, 31.24] }),
      anOutlet({ district: '310000' }),
    ])!
    expect(bounds.west).toBeLessThan(121.439)
    expect(bounds.east).toBeGreaterThan(121.48)
    expect(bounds.east - bounds.west).toBeCloseTo(0.12, 6)
    expect(bounds.north - bounds.south).toBeCloseTo(0.12, 6)
  })

  test('and returns to its usual view if nothing can be drawn', () => {
    expect(boundsFound([])).toBeUndefined()
    expect(boundsFound([anOutlet({ district: '310000' })])).toBeUndefined()
  })

  test.each([
    { count: 12, usual: false },
    { count: 13, usual: true },
  ])('with $count places, usual view: $usual', ({ count, usual }) => {
    const outlets = Array.from({ length: count }, () => anOutlet({ at: [121.48, 31.24] }))
    expect(boundsFound(outlets) === undefined).toBe(usual)
  })
})

test('bounds are widened around their middle, and wide ones stay as they are', () => {
  const wide = { west: 121, south: 31, east: 122, north: 32 }
  expect(widened(wide)).toEqual(wide)
  const point = widened({ west: 121, south: 31, east: 121, north: 31 }, 0.2)
  expect(point.west).toBeCloseTo(120.9, 9)
  expect(point.east).toBeCloseTo(121.1, 9)
  expect(point.south).toBeCloseTo(30.9, 9)
  expect(point.north).toBeCloseTo(31.1, 9)
})

describe('pressing a marker', () => {
  const outlet = anOutlet({ at: [121.45, 31.2] })
  const nextDoor = anOutlet({ at: [121.452, 31.2] })
  const sameCampus = anOutlet({ at: [121.45, 31.2] })

  test('of several places zooms in; of one place it opens a list', () => {
    const [severalPlaces] = markersOf([outlet, nextDoor], phoneView(10)).markers
    const [onePlace] = markersOf([outlet, sameCampus], phoneView(16)).markers
    expect(canSplit(boundsOfMarker(severalPlaces!, districts))).toBe(true)
    expect(canSplit(boundsOfMarker(onePlace!, districts))).toBe(false)
  })

  test('of several districts zooms in to the middle of each', () => {
    const outlets = [anOutlet({ district: '310104' }), anOutlet({ district: '310101' })]
    const [marker] = markersOf(outlets, { ...cityView, zoom: 8 }).markers
    const bounds = boundsOfMarker(marker!, districts)
    expect(bounds).toEqual({ west: 121.439, south: 31.163, east: 121.484, north: 31.216 })
    expect(canSplit(bounds)).toBe(true)
  })

  test.each([
    { apart: 0.0011, splits: false },
    { apart: 0.0013, splits: true },
  ])('places $apart degrees apart are separate: $splits', ({ apart, splits }) => {
    expect(canSplit({ west: 121, south: 31, east: 121, north: 31 + apart })).toBe(splits)
  })
})
