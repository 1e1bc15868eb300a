import { aroundPosition } from '@/features/outlets/usual-views.model'

test('the map moves to citizens in Shanghai, and not to those elsewhere', () => {
  const bounds = aroundPosition([121.47, 31.23])!
  expect(bounds.west).toBeCloseTo(121.42, 5)
  expect(bounds.north).toBeCloseTo(31.28, 5)
  expect(aroundPosition([116.4, 39.9])).toBeUndefined() // Beijing
  expect(aroundPosition([120.8, 31.2])).toBeUndefined() // on the western edge
})
