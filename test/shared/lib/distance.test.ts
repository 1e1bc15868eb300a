import { kilometres, metresBetween } from '@/shared/lib/distance'

test('a degree of latitude is 111 km, and one of longitude is less the farther north', () => {
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
])('%d metres are shown as %s km, as precise as a fuzzy position allows', (metres, words) => {
  expect(kilometres(metres)).toBe(words)
})
