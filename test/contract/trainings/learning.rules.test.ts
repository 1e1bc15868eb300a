import { feedbackState, useReportState } from '@/contract/trainings/learning.rules'

const endsAt = '2026-12-12T16:30:00+08:00'
const at = (moment: string) => Date.parse(moment)
const came = { endsAt, came: true, given: false }

test.each([
  ['2026-12-12T16:29:59+08:00', 'no'],
  ['2026-12-12T16:30:00+08:00', 'open'],
  ['2027-01-11T16:29:59+08:00', 'open'],
  ['2027-01-11T16:30:00+08:00', 'no'],
])('feedback at %s: %s', (moment, telling) => {
  expect(feedbackState(at(moment), came)).toBe(telling)
})

test.each([
  ['2027-03-12T16:29:59+08:00', 'no'],
  ['2027-03-12T16:30:00+08:00', 'open'],
  ['2027-12-12T16:29:59+08:00', 'open'],
  ['2027-12-12T16:30:00+08:00', 'no'],
])('whether it is used, at %s: %s', (moment, telling) => {
  expect(useReportState(at(moment), came)).toBe(telling)
})

test('who stayed away is asked nothing, and what was said stays said', () => {
  const [day, spring] = [at('2026-12-13T09:00:00+08:00'), at('2027-04-01T09:00:00+08:00')]
  expect(feedbackState(day, { ...came, came: false })).toBe('no')
  expect(useReportState(spring, { ...came, came: false })).toBe('no')
  expect(feedbackState(spring, { ...came, given: true })).toBe('given')
  expect(useReportState(at('2028-01-01T00:00:00Z'), { ...came, given: true })).toBe('given')
})
