import {
  emptyFigures,
  figuresOf,
  overdueAfter,
  ratingsIn,
  statusAfter,
  sumOf,
  type CountedRating,
} from '@/contract/ratings/figures.rules'
import type { LogBody, LogEntry, LogKind } from '@/contract/ratings/public-log.schema'

const since = '2025-12-02'
const aRating = (change: Partial<CountedRating> = {}): CountedRating => ({
  unit: 'OL002',
  level: 4,
  day: '2026-12-01',
  sample: false,
  ...change,
})
const of = (all: CountedRating[]) => figuresOf(all, since).outlets.OL002

test('ratings are counted by level, for the outlet and for the service', () => {
  const all = [
    aRating({ level: 5, service: 'SV022', times: 5 }),
    aRating({ level: 5 }),
    aRating({ level: 1 }),
  ]
  expect(of(all)?.levels).toEqual([1, 0, 0, 0, 6])
  expect(figuresOf(all, since).services.SV022?.levels).toEqual([0, 0, 0, 0, 5])
})

test('ratings published more than a year ago no longer count', () => {
  expect(of([aRating({ day: '2025-12-01', times: 5 })])).toBeUndefined()
  expect(of([aRating({ day: '2025-12-02', times: 5 })])).toBeDefined()
})

describe('fewer than five', () => {
  test('are no figure, of an outlet, of a service, or of the city', () => {
    const four = [aRating({ times: 4, service: 'SV022' })]
    expect(figuresOf(four, since)).toEqual({ since, outlets: {}, services: {} })
  })

  test('cannot be found by taking the outlets from the city', () => {
    const all = [aRating({ times: 4 }), aRating({ unit: 'OL007', times: 6 })]
    expect(figuresOf(all, since).city?.levels).toEqual([0, 0, 0, 6, 0])
    const leftOver = aRating({ unit: 'CITY', times: 5, level: 1 })
    const { city, outlets } = figuresOf([...all, leftOver], since)
    expect(city?.levels).toEqual([5, 0, 0, 6, 0])
    expect(Object.keys(outlets)).toEqual(['OL007'])
  })

  test('have no median', () => {
    const rectification = { status: 'confirmed', overdue: false, days: 4 } as const
    const medianOf = (times: number) => of([aRating({ times: 9 }), aRating({ level: 2, times, rectification })])?.medianDays // prettier-ignore
    expect([medianOf(4), medianOf(5)]).toEqual([undefined, 4])
  })
})

test('ratings of visits that staff did not confirm are counted apart', () => {
  const unseen = aRating({ unseen: true, level: 1, times: 5 })
  expect(of([aRating({ times: 6 }), unseen])).toMatchObject({ levels: [0, 0, 0, 6, 0], unseen: 5 })
  expect(of([aRating({ times: 3 }), unseen])).toMatchObject({ levels: [0, 0, 0, 0, 0], unseen: 5 })
  expect(of([aRating({ times: 6 }), { ...unseen, times: 3 }])).not.toHaveProperty('unseen')
})

test('a rating set aside by review counts in no level, and its number is shown', () => {
  const figures = of([
    aRating({ level: 1, rectification: { status: 'set_aside', overdue: false } }),
    aRating({ level: 5, times: 5 }),
  ])
  expect([figures?.levels, figures?.orders.setAside]).toEqual([[0, 0, 0, 0, 5], 1])
})

test('only a repair confirmed by the rater counts as put right', () => {
  const rectification = (
    status: NonNullable<CountedRating['rectification']>['status'],
    days?: number,
  ) => aRating({ level: 2, rectification: { status, overdue: status === 'open', days } })
  const figures = of([
    ...[2, 5, 2, 5, 3, 4].map((days) => rectification('confirmed', days)),
    rectification('unconfirmed'),
    rectification('open'),
    rectification('fixed'),
    rectification('in_review'),
    rectification('reviewed'),
    rectification('rerated'),
  ])
  expect(figures?.orders).toEqual({
    confirmed: 6,
    unconfirmed: 1,
    open: 3,
    overdue: 1,
    reviewed: 1,
    setAside: 0,
  })
  expect(figures?.medianDays).toBe(3.5)
})

test('grouped ratings count as often as the group says', () => {
  const rectification = { status: 'confirmed', overdue: false, days: 4 } as const
  const figures = of([aRating({ level: 2, times: 3, rectification }), aRating({ times: 2 })])
  expect(figures).toEqual(
    of([
      ...Array.from({ length: 3 }, () => aRating({ level: 2, rectification })),
      aRating(),
      aRating(),
    ]),
  )
})

test('figures with sample ratings are marked as sample', () => {
  expect(of([aRating({ times: 4 }), aRating({ sample: true })])?.sample).toBe(true)
})

let seq = 0
const entry = (kind: LogKind, body: LogBody, shard = 'OL002'): LogEntry => ({
  shard,
  day: '2026-12-01',
  seq: ++seq,
  kind,
  body,
  previous: '',
  hash: '',
})

test('the log yields the current state of each rating and its rectification', () => {
  const [rating] = ratingsIn([
    entry('rated', { rating: 'a', level: 2, service: 'SV022' }),
    entry('rectification', { rating: 'a', event: 'opened' }),
    entry('rectification', { rating: 'a', event: 'overdue' }),
    entry('rectification', { rating: 'a', event: 'fixed', outcome: 'at_once' }),
    entry('rerated', { rating: 'a', level: 1 }),
    entry('rectification', { rating: 'a', event: 'confirmed', days: 3 }),
    entry('text_removed', { rating: 'a', reason: '…' }),
  ])
  expect(rating).toEqual({
    unit: 'OL002',
    service: 'SV022',
    level: 1,
    day: '2026-12-01',
    sample: false,
    rectification: { status: 'confirmed', overdue: false, days: 3 },
  })
})

test('sample ratings belong to their outlet', () => {
  expect(ratingsIn([entry('rated', { rating: 'a', level: 5 }, 'S-OL002')])).toMatchObject([
    { unit: 'OL002', sample: true },
  ])
})

test('an overdue rectification stays overdue until the promised step is done', () => {
  expect(overdueAfter('overdue', false)).toBe(true)
  expect(overdueAfter('complex_asked', true)).toBe(true)
  for (const event of ['contacted', 'fixed', 'reopened', 'complex_approved'] as const)
    expect(overdueAfter(event, true)).toBe(false)
  expect(statusAfter.reopened).toBe('open')
})

test('without ratings there are no figures', () => {
  expect(figuresOf([], since)).toEqual({ since, outlets: {}, services: {} })
  expect(sumOf(emptyFigures.levels, (n) => n)).toBe(0)
})
