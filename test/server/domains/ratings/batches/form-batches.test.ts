import {
  firstBatchDay,
  formBatches,
  isLargeEnough,
  lastSettledDay,
  lastSettledQuarterEnd,
  withShownService,
  type Waiting,
} from '../../../../../server/domains/ratings/batches/form-batches'

let people = 0
const waiting = (change: Partial<Waiting> = {}): Waiting => ({
  citizenId: `p${++people}`,
  unit: 'OL002',
  kind: 'visit',
  channel: 'onsite',
  seen: true,
  service: null,
  day: '2026-12-02',
  flagged: false,
  setAside: false,
  ...change,
})
const many = (count: number, change: Partial<Waiting> = {}) =>
  Array.from({ length: count }, () => waiting(change))

test.each([
  ['four people', many(4), false],
  ['five people', many(5), true],
  ['one person five times', many(5, { citizenId: 'p' }), false],
  ['five, one of them by a burst of one phone', [...many(4), waiting({ flagged: true })], false],
  ['five, one of them set aside', [...many(4), waiting({ setAside: true })], false],
  ['five, one of whom has deleted the account', [...many(4), waiting({ citizenId: null })], false],
  ['five and one of a burst', [...many(5), waiting({ flagged: true })], true],
])('%s: published together: %#', (_, ratings, enough) => {
  expect(isLargeEnough(ratings)).toBe(enough)
})

test.each<[string, Partial<Waiting>]>([
  ['kind', { kind: 'training' }],
  ['channel', { channel: 'online' }],
  ['being seen', { seen: false }],
])('what staff know of a service, as its %s, singles nobody out', (_, other) => {
  const [five, four] = [many(5), many(4, other)]
  const { batches, rest } = formBatches([...four, ...five])
  expect(batches).toEqual([five])
  expect(rest).toEqual(four)
})

test('an item is shown if five share it, and if what is left without one is of five as well', () => {
  const [first, second] = [many(7, { service: 'SV001' }), many(5, { service: 'SV002' })]
  const few = many(2, { service: 'SV003' })
  expect(withShownService([...first, ...second])).toEqual(new Set([...first, ...second]))
  expect(withShownService([...first, ...second, ...few])).toEqual(new Set(first))
  expect(withShownService([...first, ...few])).toEqual(new Set())
  expect(withShownService([...first, ...few, ...many(3)])).toEqual(new Set(first))
})

test('a rating is settled when it can be changed no more, by whole days', () => {
  expect(lastSettledDay('2026-12-04')).toBe('2026-12-02')
  expect(lastSettledDay('2026-03-01')).toBe('2026-02-27')
  expect(firstBatchDay('2026-02-27')).toBe('2026-03-01')
})

test.each([
  ['2026-04-01', '2025-12-31'],
  ['2026-04-02', '2026-03-31'],
  ['2026-07-01', '2026-03-31'],
  ['2027-01-02', '2026-12-31'],
  ['2026-12-31', '2026-09-30'],
])('on %s the last quarter that is over is that until %s', (today, end) => {
  expect(lastSettledQuarterEnd(today)).toBe(end)
})
