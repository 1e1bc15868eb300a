import { canCancel } from '@/contract/trainings/enrollments.rules'

test.each([
  ['13:59:59.999', true],
  ['14:00:00', false],
])('a seat that can be given back until 14:00 can be at %s: %s', (time, is) => {
  expect(canCancel('2026-12-10T06:00:00.000Z', Date.parse(`2026-12-10T${time}+08:00`))).toBe(is)
})
