import { areUnitsOpen, countsFrom, dueAfter, workingMinutes } from '@/contract/due.rules'

const at = (moment: string) => Date.parse(`${moment}+08:00`)
const said = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16)

test.each([
  ['2026-12-02T16:59', '2026-12-02', 'on a working day before the units close'],
  ['2026-12-02T17:00', '2026-12-03', 'when they close'],
  ['2026-12-04T20:00', '2026-12-07', 'on a Friday evening'],
  ['2026-12-05T10:00', '2026-12-07', 'on a Saturday'],
  ['2026-09-30T18:00', '2026-10-08', 'on the eve of the National Day holidays'],
  ['2026-02-13T18:00', '2026-02-14', 'before a Saturday that makes up for a holiday'],
])('what is handed in at %s counts from %s: %s', (moment, day) => {
  expect(countsFrom(at(moment))).toBe(day)
})

test.each([
  ['2026-12-02T14:20', 1, '2026-12-03T17:00', false],
  ['2026-12-02T17:00', 1, '2026-12-04T17:00', false],
  ['2026-12-04T16:00', 1, '2026-12-07T17:00', false],
  ['2026-09-24T10:00', 5, '2026-10-09T17:00', false],
  ['2026-12-28T10:00', 5, '2027-01-04T17:00', true],
  ['2027-01-04T10:00', 1, '2027-01-05T17:00', true],
])('asked at %s, %d working days later it is %s; may change: %s', (moment, days, due, unsure) => {
  const { at: ms, unsure: mayChange } = dueAfter(at(moment), days)
  expect([said(ms), mayChange]).toEqual([due, unsure])
})

test.each([
  ['2026-12-02T09:00', '2026-12-02T17:00', 480],
  ['2026-12-02T08:00', '2026-12-02T20:00', 480],
  ['2026-12-02T16:00', '2026-12-03T10:00', 120],
  ['2026-12-04T16:00', '2026-12-07T10:00', 120],
  ['2026-12-07T10:00', '2026-12-04T16:00', -120],
])('from %s to %s there are %d working minutes', (from, to, minutes) => {
  expect(workingMinutes(at(from), at(to))).toBe(minutes)
})

test.each([
  ['2026-12-02T08:59', false],
  ['2026-12-02T09:00', true],
  ['2026-12-02T17:00', false],
  ['2026-12-05T10:00', false],
  ['2026-10-01T10:00', false],
  ['2026-10-10T10:00', true],
  ['2027-03-01T10:00', undefined],
  ['2027-03-01T20:00', false],
])('the units work at %s: %s', (moment, open) => {
  expect(areUnitsOpen(at(moment))).toBe(open)
})
