import { urgencyOf } from '@/shared/lib/urgency'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const wire = (there: string) => new Date(Date.parse(`${there}:00+08:00`)).toISOString()

test.each([
  ['an hour ago', '2026-12-02T13:20', 'overdue'],
  ['at this very moment', '2026-12-02T14:20', 'overdue'],
  ['in a minute', '2026-12-02T14:21', 'today'],
  ['at the end of today', '2026-12-02T17:00', 'today'],
  ['a minute before midnight in Shanghai', '2026-12-02T23:59', 'today'],
  ['at midnight', '2026-12-03T00:00', 'later'],
  ['after the weekend', '2026-12-07T17:00', 'later'],
] as const)('what is due %s', (_, dueAt, urgency) => {
  expect(urgencyOf(wire(dueAt), now)).toBe(urgency)
})
