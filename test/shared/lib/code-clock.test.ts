import { msUntilNextSecond, secondsUntilChange } from '@/shared/lib/code-clock'

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
  expect(secondsUntilChange(now)).toBe(seconds)
})

test.each([0, 1, 400, 999, 1000, 29_500])(
  'the countdown shown %i ms into a code stays true until its next second',
  (elapsed) => {
    const now = half + elapsed
    const wait = msUntilNextSecond(now)
    expect(wait).toBeGreaterThan(0)
    expect(secondsUntilChange(now + wait - 1)).toBe(secondsUntilChange(now))
    expect(secondsUntilChange(now + wait)).not.toBe(secondsUntilChange(now))
  },
)
