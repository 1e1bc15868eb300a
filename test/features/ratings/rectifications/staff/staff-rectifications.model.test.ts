import type { Me } from '@/contract/people/identity.schema'
import type { UnitFigures } from '@/contract/ratings/oversight.schema'
import type { StaffRectification } from '@/contract/ratings/rectifications.schema'
import { emptyFigures } from '@/contract/ratings/figures.rules'
import {
  actsFor,
  dueNext,
  isToReview,
  mainAct,
  orderActOf,
  orderGroups,
  ratedOf,
} from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import { unitsInOrder, yearsTo } from '@/features/ratings/oversight/oversight.model'

const now = Date.parse('2026-12-02T06:20:00.000Z')
const order = (change: Partial<StaffRectification> = {}): StaffRectification => ({
  ...{
    id: 'o',
    number: 'ZG7K2M9Q',
    unit: 'OL002',
    kind: 'visit',
    status: 'open',
    level: 2,
    round: 1,
  },
  ...{ openedDay: '2026-12-01', contactDue: '2026-12-02T09:00:00.000Z', days: 5, overdue: false },
  ...{ fixDue: '2026-12-08T09:00:00.000Z', dueUnsure: false, sample: false },
  ...{ tags: [], pictures: [], events: [], ...change },
})
const me = (...memberships: [Me['memberships'][number]['role'], string][]): Me => ({
  ...{ id: 'me', unread: 0 },
  memberships: memberships.map(([role, institution], i) => ({ id: String(i), role, institution })),
})
const clerk = ratedOf(me(['outlet_staff', 'OL002']))!
const chief = ratedOf(me(['supervisor', 'city']))!

test('whoever works for a unit sees its ratings, organisers too; a citizen sees none', () => {
  expect(ratedOf(me())).toBeUndefined()
  expect(ratedOf(me(['organiser', 'OL101']))).toMatchObject({ units: ['OL101'], supervisor: false })
  expect(chief).toMatchObject({ units: [], supervisor: true })
})

test('contact is due first, then the repair; what waits for others is not due', () => {
  const contactedAt = '2026-12-02T01:00:00.000Z'
  expect(dueNext(order())).toBe(order().contactDue)
  expect(dueNext(order({ contactedAt }))).toBe(order().fixDue)
  expect(dueNext(order({ status: 'fixed' }))).toBeUndefined()
  expect(dueNext(order({ status: 'with_supervisor' }))).toBe(order().fixDue)
})

test('what is late stands first, what waits for others last', () => {
  const late = order({ id: 'late', contactDue: '2026-12-01T09:00:00.000Z' })
  const later = order({ id: 'later', contactDue: '2026-12-03T09:00:00.000Z' })
  const fixed = order({ id: 'fixed', status: 'fixed' })
  const groups = orderGroups([fixed, later, order({ id: 'today' }), late], now)
  expect(groups.map(({ urgency, orders }) => [urgency, orders.map(({ id }) => id)])).toEqual([
    ['overdue', ['late']],
    ['today', ['today']],
    ['later', ['later']],
    ['waiting', ['fixed']],
  ])
})

test('the unit works on its own; the supervisor decides on those of others, and only what is asked', () => {
  expect(actsFor(order(), clerk)).toEqual(['contact', 'fix', 'ask_complex', 'dispute'])
  expect(actsFor(order(), chief)).toEqual([])
  expect(actsFor(order({ status: 'in_review' }), chief)).toEqual(['decide_dispute'])
  const both = ratedOf(me(['supervisor', 'city'], ['outlet_staff', 'OL002']))!
  expect(actsFor(order({ status: 'in_review' }), both)).toEqual(['contact'])
  const disputed = order({
    events: [{ seq: 2, day: '2026-12-02', kind: 'disputed', by: 'unit' }],
  })
  expect(actsFor(disputed, clerk)).not.toContain('dispute')
})

test('what brings it on stands first: contact, then the repair; a decision before all', () => {
  const acts = actsFor(order(), clerk)
  expect(mainAct(acts, order())).toBe('contact')
  expect(mainAct(acts, order({ contactedAt: '2026-12-02T01:00:00.000Z' }))).toBe('fix')
  expect(mainAct(['decide_dispute'], order())).toBe('decide_dispute')
  expect(mainAct([], order())).toBeUndefined()
})

test('what waits for the supervisor is known in the list', () => {
  const asked = { reason: '要改系统', state: 'asked' as const }
  expect([order({ complex: asked }), order({ status: 'in_review' })].every(isToReview)).toBe(true)
  expect(isToReview(order({ complex: { ...asked, state: 'approved' } }))).toBe(false)
})

test('nothing is sent without words, an outcome or a decision', () => {
  expect(orderActOf('contact', { text: '  ' })).toBeUndefined()
  expect(orderActOf('contact', { text: '在查' })).toEqual({
    do: 'contact',
    how: 'message',
    text: '在查',
  })
  expect(orderActOf('fix', { text: '已改' })).toBeUndefined()
  expect(orderActOf('fix', { text: '已改', outcome: 'explained' })).toMatchObject({ do: 'fix' })
  expect(orderActOf('decide_dispute', { text: '不实' })).toBeUndefined()
  expect(orderActOf('decide_dispute', { text: '不实', yes: true })).toMatchObject({ uphold: true })
  expect(orderActOf('decide_complex', { text: '同意', yes: false })).toMatchObject({
    approve: false,
  })
  expect(orderActOf('ask_complex', { text: '要\n改' })).toEqual({
    do: 'ask_complex',
    reason: '要 改',
  })
  expect(orderActOf('dispute', { text: '不实' })).toEqual({ do: 'dispute', reason: '不实' })
  expect(orderActOf('close', { text: '已查' })).toEqual({ do: 'close', reason: '已查' })
})

test('units with something to decide come first, then those that are late, then the most rated', () => {
  const unit = (id: string, toReview: number, overdue: number, five: number): UnitFigures => ({
    ...{ unit: id, visits: 0, consultations: 0, trainings: 0, toReview },
    figures: {
      ...emptyFigures,
      levels: [0, 0, 0, 0, five],
      orders: { ...emptyFigures.orders, overdue },
    },
  })
  const all = [unit('c', 0, 0, 9), unit('b', 0, 1, 0), unit('a', 2, 0, 0), unit('d', 0, 0, 3)]
  expect(unitsInOrder(all).map((one) => one.unit)).toEqual(['a', 'b', 'c', 'd'])
  expect([yearsTo(2026), yearsTo(2029)]).toEqual([[2026], [2029, 2028, 2027]])
})
