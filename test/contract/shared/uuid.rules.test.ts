import { uuidV7 } from '@/contract/shared/uuid.rules'

const now = Date.parse('2026-12-02T06:20:00.000Z')

test('an id is a UUIDv7 whatever the random numbers are', () => {
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(uuidV7(now, () => 0)).toMatch(pattern)
  expect(uuidV7(now, () => 1 - Number.EPSILON)).toMatch(pattern)
})

test('ids sort by the moment they were created', () => {
  const earlier = uuidV7(now, () => 1 - Number.EPSILON)
  const later = uuidV7(now + 1, () => 0)
  expect(earlier < later).toBe(true)
})

test('two ids of the same moment differ', () => {
  expect(uuidV7(now)).not.toBe(uuidV7(now))
})
