import { feedbackState, usageReportState } from '@/contract/trainings/learning.rules'

const endsAt = '2026-12-12T16:30:00+08:00'
const at = (moment: string) => Date.parse(moment)
const participant = { endsAt, tookPart: true, answered: false }

test.each([
  ['2026-12-12T16:29:59+08:00', 'no'],
  ['2026-12-12T16:30:00+08:00', 'open'],
  ['2027-01-11T16:29:59+08:00', 'open'],
  ['2027-01-11T16:30:00+08:00', 'no'],
])('feedback at %s: %s', (moment, state) => {
  expect(feedbackState(at(moment), participant)).toBe(state)
})

test.each([
  ['2027-03-12T16:29:59+08:00', 'no'],
  ['2027-03-12T16:30:00+08:00', 'open'],
  ['2027-12-12T16:29:59+08:00', 'open'],
  ['2027-12-12T16:30:00+08:00', 'no'],
])('whether it is used, at %s: %s', (moment, state) => {
  expect(usageReportState(at(moment), participant)).toBe(state)
})

test('who stayed away is asked nothing, and what was said stays said', () => {
  const [day, spring] = [at('2026-12-13T09:00:00+08:00'), at('2027-04-01T09:00:00+08:00')]
  expect(feedbackState(day, { ...participant, tookPart: false })).toBe('no')
  expect(usageReportState(spring, { ...participant, tookPart: false })).toBe('no')
  expect(feedbackState(spring, { ...participant, answered: true })).toBe('given')
  expect(usageReportState(at('2028-01-01T00:00:00Z'), { ...participant, answered: true })).toBe(
    'given',
  )
})
