import {
  daysOfPeriod,
  groupIntoBars,
  percentOf,
} from '@/features/visits/staff/dashboard/dashboard.model'

describe('figures of an outlet', () => {
  test('cover the days of the period up to today', () => {
    expect(daysOfPeriod('2026-12-02', 'month')).toEqual({ from: '2026-11-03', until: '2026-12-02' })
  })

  test('are grouped into bars without losing a day', () => {
    const byDay = Array.from({ length: 30 }, (_, i) => ({
      day: `2026-11-${String(i + 1).padStart(2, '0')}`,
      finished: i,
    }))
    const bars = groupIntoBars(byDay, 12)
    expect(bars).toHaveLength(10)
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe((29 * 30) / 2)
    expect(groupIntoBars([], 12)).toEqual([])
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual([33, undefined])
  })
})
