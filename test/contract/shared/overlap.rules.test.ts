import { doOverlap } from '@/contract/shared/overlap.rules'

const at = (from: string, until: string) => ({
  startsAt: `2026-12-10T${from}:00.000Z`,
  endsAt: `2026-12-10T${until}:00.000Z`,
})

test.each([
  ['06:00', '07:00', '05:00', '06:00', false],
  ['06:00', '07:00', '07:00', '08:00', false],
  ['06:00', '07:00', '06:59', '08:00', true],
  ['06:00', '07:00', '05:00', '06:01', true],
  ['06:00', '07:00', '06:20', '06:40', true],
  ['06:00', '07:00', '06:00', '07:00', true],
])('%s to %s and %s to %s: one person cannot be at both is %s', (a, b, c, d, answer) => {
  expect(doOverlap(at(a, b), at(c, d))).toBe(answer)
  expect(doOverlap(at(c, d), at(a, b))).toBe(answer)
})

test('a moment is the same in any zone', () => {
  const inShanghai = {
    startsAt: '2026-12-10T14:30:00+08:00',
    endsAt: '2026-12-10T15:30:00+08:00',
  }
  expect(doOverlap(at('06:00', '07:00'), inShanghai)).toBe(true)
  expect(doOverlap(at('07:30', '08:00'), inShanghai)).toBe(false)
})
