import { formatSeatNumber } from '@/features/trainings/admission-ticket/admission-ticket.model'

test.each([
  [1, '0001'],
  [36, '0036'],
  [9999, '9999'],
  [12_345, '12345'],
])('seat %i is read out as %s', (no, printed) => {
  expect(formatSeatNumber(no)).toBe(printed)
})
