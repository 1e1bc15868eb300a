import type { Me } from '@/contract/people/identity.schema'
import type { StaffRectification } from '@/contract/ratings/rectifications.schema'
import {
  actionsFor,
  nextDeadline,
  mainAction,
  toStaffAction,
  groupByUrgency,
  oversightScopeOf,
} from '@/features/ratings/rectifications/staff/staff-rectifications.model'

const now = Date.parse('2026-12-02T06:20:00.000Z')
const rectification = (change: Partial<StaffRectification> = {}): StaffRectification => ({
  id: 'o',
  number: 'ZG7K2M9Q',
  unit: 'OL002',
  kind: 'visit',
  status: 'open',
  level: 2,
  round: 1,
  openedDay: '2026-12-01',
  contactDue: '2026-12-02T09:00:00.000Z',
  days: 5,
  overdue: false,
  fixDue: '2026-12-08T09:00:00.000Z',
  dueUnsure: false,
  sample: false,
  tags: [],
  pictures: [],
  events: [],
  ...change,
})
const me = (...memberships: [Me['memberships'][number]['role'], string][]): Me => ({
  id: 'me',
  unread: 0,
  memberships: memberships.map(([role, institution], i) => ({ id: String(i), role, institution })),
})
const clerk = oversightScopeOf(me(['outlet_staff', 'OL002']))!
const chief = oversightScopeOf(me(['supervisor', 'city']))!

test('staff of an outlet, also organisers, see its ratings; a citizen sees none', () => {
  expect(oversightScopeOf(me())).toBeUndefined()
  expect(oversightScopeOf(me(['organiser', 'OL101']))).toMatchObject({
    units: ['OL101'],
    supervisor: false,
  })
  expect(chief).toMatchObject({ units: [], supervisor: true })
})

test('contact is due first, then the repair; nothing is due while others act', () => {
  const contactedAt = '2026-12-02T01:00:00.000Z'
  expect(nextDeadline(rectification())).toBe(rectification().contactDue)
  expect(nextDeadline(rectification({ contactedAt }))).toBe(rectification().fixDue)
  expect(nextDeadline(rectification({ status: 'fixed' }))).toBeUndefined()
  expect(nextDeadline(rectification({ status: 'with_supervisor' }))).toBe(rectification().fixDue)
})

test('overdue rectifications come first, those waiting for others last', () => {
  const late = rectification({ id: 'late', contactDue: '2026-12-01T09:00:00.000Z' })
  const later = rectification({ id: 'later', contactDue: '2026-12-03T09:00:00.000Z' })
  const fixed = rectification({ id: 'fixed', status: 'fixed' })
  const groups = groupByUrgency([fixed, later, rectification({ id: 'today' }), late], now)
  expect(
    groups.map(({ urgency, rectifications }) => [urgency, rectifications.map(({ id }) => id)]),
  ).toEqual([
    ['overdue', ['late']],
    ['today', ['today']],
    ['later', ['later']],
    ['waiting', ['fixed']],
  ])
})

test('staff act for their own outlet; supervisors decide for other outlets, and only what is pending', () => {
  expect(actionsFor(rectification(), clerk)).toEqual(['contact', 'fix', 'ask_complex', 'dispute'])
  expect(actionsFor(rectification(), chief)).toEqual([])
  expect(actionsFor(rectification({ status: 'in_review' }), chief)).toEqual(['decide_dispute'])
  const both = oversightScopeOf(me(['supervisor', 'city'], ['outlet_staff', 'OL002']))!
  expect(actionsFor(rectification({ status: 'in_review' }), both)).toEqual(['contact'])
  const disputed = rectification({
    events: [{ seq: 2, day: '2026-12-02', kind: 'disputed', by: 'unit' }],
  })
  expect(actionsFor(disputed, clerk)).not.toContain('dispute')
})

test('the main action is a pending decision, else contact, else repair', () => {
  const acts = actionsFor(rectification(), clerk)
  expect(mainAction(acts, rectification())).toBe('contact')
  expect(mainAction(acts, rectification({ contactedAt: '2026-12-02T01:00:00.000Z' }))).toBe('fix')
  expect(mainAction(['decide_dispute'], rectification())).toBe('decide_dispute')
  expect(mainAction([], rectification())).toBeUndefined()
})

test('nothing is sent without text, outcome or decision', () => {
  expect(toStaffAction('contact', { text: '  ' })).toBeUndefined()
  expect(toStaffAction('contact', { text: '在查' })).toEqual({
    do: 'contact',
    how: 'message',
    text: '在查',
  })
  expect(toStaffAction('fix', { text: '已改' })).toBeUndefined()
  expect(toStaffAction('fix', { text: '已改', outcome: 'explained' })).toMatchObject({ do: 'fix' })
  expect(toStaffAction('decide_dispute', { text: '不实' })).toBeUndefined()
  expect(toStaffAction('decide_dispute', { text: '不实', yes: true })).toMatchObject({
    uphold: true,
  })
  expect(toStaffAction('decide_complex', { text: '同意', yes: false })).toMatchObject({
    approve: false,
  })
  expect(toStaffAction('ask_complex', { text: '要\n改' })).toEqual({
    do: 'ask_complex',
    reason: '要 改',
  })
  expect(toStaffAction('dispute', { text: '不实' })).toEqual({ do: 'dispute', reason: '不实' })
  expect(toStaffAction('close', { text: '已查' })).toEqual({ do: 'close', reason: '已查' })
})
