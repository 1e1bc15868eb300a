import { workingDaysBetween, workingMinutes } from '@/contract/shared/working-time.rules'

/** A moment in Shanghai: `2026-12-02 14:20`. Holidays of 2026: 国办发明电〔2025〕7号. */
const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`)

test.each<[from: string, to: string, minutes: number]>([
  ['2026-12-02 14:20', '2026-12-03 17:00', 640], // 10 小时 40 分
  ['2026-12-02 20:00', '2026-12-03 09:30', 30],
  ['2026-12-04 16:00', '2026-12-07 10:00', 120],
  ['2026-12-05 10:00', '2026-12-06 10:00', 0],
  ['2026-12-03 10:00', '2026-12-02 16:00', -120],
  ['2026-09-30 16:00', '2026-10-08 10:00', 120],
])('from %s to %s units work %i minutes', (from, to, minutes) => {
  expect(workingMinutes(at(from), at(to))).toBe(minutes)
})

test.each<[from: string, to: string, days: number]>([
  ['2026-12-02 09:00', '2026-12-02 23:59', 0],
  ['2026-12-02 23:59', '2026-12-03 00:00', 1],
  ['2026-12-04 10:00', '2026-12-06 10:00', 0], // a weekend
  ['2026-12-04 10:00', '2026-12-07 10:00', 1],
  ['2026-09-30 10:00', '2026-10-10 10:00', 3], // 国庆, and a Saturday that is worked
])('from %s to %s there are %i working days', (from, to, days) => {
  expect(workingDaysBetween(at(from), at(to))).toBe(days)
})
