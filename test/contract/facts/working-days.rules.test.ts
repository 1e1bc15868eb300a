import { clockAt, dayAfter, daysBetween, isWorkingDay } from '@/contract/facts/working-days.rules'

test.each([
  ['2026-11-23', true, 'a Monday'],
  ['2026-11-22', false, 'a Sunday'],
  ['2026-01-03', false, 'the Saturday of New Year'],
  ['2026-01-04', true, 'its make-up Sunday'],
  ['2026-02-14', true, 'the Saturday before the Spring Festival'],
  ['2026-02-15', false, 'its first day'],
  ['2026-02-23', false, 'its last day, a Monday'],
  ['2026-02-24', true, 'the day after'],
  ['2026-02-28', true, 'its make-up Saturday'],
  ['2026-04-06', false, 'the Monday of 清明'],
  ['2026-05-01', false, 'the first of May'],
  ['2026-05-05', false, 'the last day of that holiday'],
  ['2026-05-09', true, 'its make-up Saturday'],
  ['2026-06-19', false, 'the Friday of 端午'],
  ['2026-09-20', true, 'a make-up Sunday of 国庆'],
  ['2026-09-25', false, 'the Friday of 中秋'],
  ['2026-10-07', false, 'the last day of 国庆, a Wednesday'],
  ['2026-10-08', true, 'the day after'],
  ['2026-10-10', true, 'its make-up Saturday'],
  ['2026-12-31', true, 'the last announced day'],
])('%s: offices work: %s (%s)', (day, works) => {
  expect(isWorkingDay(day)).toBe(works)
})

test.each(['2025-12-31', '2027-01-04', '2027-03-09', '2027-03-13'])(
  'whether %s is a working day is unknown until its year is announced',
  (day) => {
    expect(isWorkingDay(day)).toBeUndefined()
  },
)

test.each(['2027-01-01', '2027-02-05', '2027-02-08', '2027-05-02', '2027-10-03'])(
  'nobody works on %s, a holiday by law, announced or not',
  (day) => {
    expect(isWorkingDay(day)).toBe(false)
  },
)

test.each([
  ['2026-11-22T15:59:59Z', '2026-11-22', 1439, false],
  ['2026-11-22T16:00:00Z', '2026-11-23', 0, true],
  ['2026-11-23T09:00:59+08:00', '2026-11-23', 540, true],
  ['2026-12-31T16:00:00Z', '2027-01-01', 0, false],
  ['2027-01-03T16:00:00Z', '2027-01-04', 0, undefined],
])('at %s a clock in Shanghai shows %s, minute %s', (moment, day, minute, working) => {
  expect(clockAt(Date.parse(moment))).toEqual({ day, minute, working })
})

test('days are counted across month and year ends', () => {
  expect(dayAfter('2026-02-28')).toBe('2026-03-01')
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
})
