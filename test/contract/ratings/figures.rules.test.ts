import {
  emptyFigures,
  figuresOf,
  overdueAfter,
  ratingsIn,
  statusAfter,
  sumOf,
  type Counted,
} from '@/contract/ratings/figures.rules'
import type { LogBody, LogEntry, LogKind } from '@/contract/ratings/public-log.schema'

const since = '2025-12-02'
const aRating = (change: Partial<Counted> = {}): Counted => ({
  ...{ unit: 'OL002', level: 4, day: '2026-12-01', sample: false, ...change },
})
const of = (all: Counted[]) => figuresOf(all, since).outlets.OL002

test('ratings are counted by level, for the outlet and for the service', () => {
  const all = [
    aRating({ level: 5, service: 'SV022' }),
    aRating({ level: 5 }),
    aRating({ level: 1 }),
  ]
  expect(of(all)?.levels).toEqual([1, 0, 0, 0, 2])
  expect(figuresOf(all, since).services.SV022?.levels).toEqual([0, 0, 0, 0, 1])
})

test('what is older than a year counts no more', () => {
  expect(of([aRating({ day: '2025-12-01' })])).toBeUndefined()
  expect(of([aRating({ day: '2025-12-02' })])).toBeDefined()
})

test('what the review set aside counts in no level, and is said', () => {
  const figures = of([
    aRating({ level: 1, order: { status: 'set_aside', overdue: false } }),
    aRating({ level: 5 }),
  ])
  expect([figures?.levels, figures?.orders.setAside]).toEqual([[0, 0, 0, 0, 1], 1])
})

test('only what whoever rated confirmed counts as put right', () => {
  const order = (status: NonNullable<Counted['order']>['status'], days?: number) =>
    aRating({ level: 2, order: { status, overdue: status === 'open', days } })
  const figures = of([
    ...[order('confirmed', 2), order('confirmed', 5), order('unconfirmed')],
    ...[order('open'), order('fixed'), order('in_review'), order('reviewed'), order('rerated')],
  ])
  expect(figures?.orders).toEqual({
    ...{ confirmed: 2, unconfirmed: 1, open: 3, overdue: 1, reviewed: 1, setAside: 0 },
  })
  expect(figures?.medianDays).toBe(3.5)
})

test('those alike are counted as often as there are', () => {
  const order = { status: 'confirmed', overdue: false, days: 4 } as const
  const one = of([aRating({ level: 2, times: 3, order }), aRating({ times: 2 })])
  expect(one).toEqual(
    of([...Array.from({ length: 3 }, () => aRating({ level: 2, order })), aRating(), aRating()]),
  )
})

test('what is made up is said to be', () => {
  expect(of([aRating(), aRating({ sample: true })])?.sample).toBe(true)
})

let seq = 0
const entry = (kind: LogKind, body: LogBody, shard = 'OL002'): LogEntry => ({
  ...{ shard, day: '2026-12-01', seq: ++seq, kind, body, previous: '', hash: '' },
})

test('the log tells what each rating is now, and how its order stands', () => {
  const [one] = ratingsIn([
    entry('rated', { rating: 'a', level: 2, service: 'SV022' }),
    entry('rectification', { rating: 'a', event: 'opened' }),
    entry('rectification', { rating: 'a', event: 'overdue' }),
    entry('rectification', { rating: 'a', event: 'fixed', outcome: 'at_once' }),
    entry('rerated', { rating: 'a', level: 1 }),
    entry('rectification', { rating: 'a', event: 'confirmed', days: 3 }),
    entry('text_removed', { rating: 'a', reason: '…' }),
  ])
  expect(one).toEqual({
    ...{ unit: 'OL002', service: 'SV022', level: 1, day: '2026-12-01', sample: false },
    order: { status: 'confirmed', overdue: false, days: 3 },
  })
})

test('what is made up stands under its outlet', () => {
  expect(ratingsIn([entry('rated', { rating: 'a', level: 5 }, 'S-OL002')])).toMatchObject([
    { unit: 'OL002', sample: true },
  ])
})

test('an order that is late is so until what was promised is done', () => {
  expect(overdueAfter('overdue', false)).toBe(true)
  expect(overdueAfter('complex_asked', true)).toBe(true)
  for (const event of ['contacted', 'fixed', 'reopened', 'complex_approved'] as const)
    expect(overdueAfter(event, true)).toBe(false)
  expect(statusAfter.reopened).toBe('open')
})

test('nothing has no figures', () => {
  expect(figuresOf([], since)).toEqual({ since, outlets: {}, services: {} })
  expect(sumOf(emptyFigures.levels, (n) => n)).toBe(0)
})
