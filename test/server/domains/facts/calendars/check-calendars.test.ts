import { calendarProblems } from '../../../../../server/domains/facts/calendars/check-calendars'
import { calendar2027 } from '../../../../support/calendars'

const problemsOf = (changed: object) =>
  calendarProblems(new Map([['2027', { ...calendar2027, ...changed }]])).map(
    ({ record, field, reason }) => `${record} ${field} ${reason}`,
  )
const off = calendar2027.off

test('a calendar that can be so has no problems', () => {
  expect(problemsOf({})).toEqual([])
  expect(problemsOf({ off: [['2026-12-31', '2027-01-02'], ...off.slice(1)] })).toEqual([])
})

test.each([
  [{ make_up: ['2027-02-30'] }, '2027 /make_up/0 2027-02-30 does not exist'],
  [{ off: [...off, ['2027-11-31', '2027-12-01']] }, '2027 /off/7/0 2027-11-31 does not exist'],
  [{ off: [...off, ['2027-11-03', '2027-11-01']] }, '2027 /off/7 2027-11-01 is before 2027-11-03'],
  [{ off: [...off, ['2026-12-20', '2027-01-05']] }, '2027 /off/7 lasts 17 days'],
  [{ off: [...off, ['2026-10-01', '2026-10-07']] }, '2027 /off/7 is not of 2027'],
  [{ make_up: ['2026-02-14'] }, '2027 /make_up/0 is not of 2027'],
  [{ make_up: ['2027-10-02'] }, '2027 /make_up/0 2027-10-02 is a holiday too'],
  [{ make_up: ['2027-01-05'] }, '2027 /make_up/0 2027-01-05 is no weekend'],
  [{ off: off.slice(0, -1) }, '2027 /off 2027-10-01 is a holiday by law'],
  [{ notice: { ...calendar2027.notice, day: '2026-13-01' } }, '2027 /notice/day 2026-13-01 does not exist'], // prettier-ignore
])('what cannot be so is named: %j', (changed, problem) => {
  expect(problemsOf(changed)).toContain(problem)
})
