import { isRealDay, isRealMoment } from '@/contract/shared/real-days.rules'

test.each([
  ['2026-12-02', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-11-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-12-00', false],
  ['0000-01-01', false],
  ['1999-12-31', false],
  ['2000-01-01', true],
  ['2100-12-31', true],
  ['2101-01-01', false],
  ['9999-12-31', false],
  ['2026-1-2', false],
  ['2026-12-02T00:00:00Z', false],
  ['２０２６-12-02', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isRealDay(text)).toBe(is)
})

test.each([
  ['2026-12-02T06:20:00.000Z', true],
  ['2026-12-02T14:20:00+08:00', true],
  ['2026-12-02T23:59:59Z', true],
  ['2026-12-02T24:00:00Z', false],
  ['2026-12-02T06:60:00Z', false],
  ['2026-12-02T06:20:60Z', false],
  ['2026-99-99T99:99:99Z', false],
  ['2026-11-31T06:20:00Z', false],
  ['2026-12-02T06:20:00+15:00', false],
  ['2026-12-02T06:20:00', false],
  ['2026-12-02 06:20:00Z', false],
  ['9999-12-31T23:59:59Z', false],
])('%s is a moment: %s', (text, is) => {
  expect(isRealMoment(text)).toBe(is)
})
