import { isDashboardRange } from '@/contract/ratings/dashboards.rules'

test.each([
  ['2026-12-02', '2026-12-02', true],
  ['2026-12-03', '2026-12-02', false],
  ['2024-01-01', '2024-12-31', true], // a leap year
  ['2025-01-01', '2026-01-01', true],
  ['2025-01-01', '2026-01-02', false],
])('a dashboard from %s to %s: %s', (from, until, is) => {
  expect(isDashboardRange(from, until)).toBe(is)
})
