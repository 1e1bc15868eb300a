import { anchorOf } from '../../../../../server/domains/facts/parsing/parse-district'

const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]

test('the marker of a district in several parts lies in the largest part', () => {
  const coordinates = [[square(121, 31, 0.1)], [square(122, 31, 0.4)], [square(123, 31, 0.2)]]
  const [lng, lat] = anchorOf({ type: 'MultiPolygon', coordinates })
  expect(lng).toBeCloseTo(122.2, 1)
  expect(lat).toBeCloseTo(31.2, 1)
})

test('the marker of a concave district lies inside it', () => {
  const bent: [number, number][] = [
    [121, 31],
    [122, 31],
    [122, 32],
    [121.8, 32],
    [121.8, 31.2],
    [121, 31.2],
    [121, 31],
  ]
  const [lng, lat] = anchorOf({ type: 'Polygon', coordinates: [bent] })
  expect(lng > 121.8 || lat < 31.2).toBe(true)
})
