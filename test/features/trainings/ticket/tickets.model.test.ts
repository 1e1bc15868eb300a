import { numberOf, secondsLeft, untilNextSecond } from '@/features/trainings/ticket/tickets.model'

const half = Date.parse('2026-12-15T09:00:30+08:00')

test.each([
  [half, 30],
  [half + 1, 30],
  [half + 999, 30],
  [half + 1000, 29],
  [half + 29_000, 1],
  [half + 29_999, 1],
  [half + 30_000, 30],
])('at %i it is %i seconds until the next code, and never none', (now, seconds) => {
  expect(secondsLeft(now)).toBe(seconds)
})

test.each([0, 1, 400, 999, 1000, 29_500])(
  'what is said %i ms into a code is said anew just when it is no longer true',
  (into) => {
    const now = half + into
    const wait = untilNextSecond(now)
    expect(wait).toBeGreaterThan(0)
    expect(secondsLeft(now + wait - 1)).toBe(secondsLeft(now))
    expect(secondsLeft(now + wait)).not.toBe(secondsLeft(now))
  },
)

test('a number is read out with four digits, or more where there are more', () => {
  expect([1, 36, 12_345].map(numberOf)).toEqual(['0001', '0036', '12345'])
})
