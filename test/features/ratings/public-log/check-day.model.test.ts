import {
  anchorOf,
  entryHash,
  firstAnchor,
  firstPrevious,
  headsOf,
} from '@/contract/ratings/public-log.rules'
import type { Anchor, AnchorCorrection, LogEntry } from '@/contract/ratings/public-log.schema'
import {
  checkDay,
  correctionDays,
  correctionsIn,
  previousAnchor,
  shortHash,
} from '@/features/ratings/public-log/check-day.model'

const day = '2026-12-01'

/** The chain of an outlet, of so many ratings. */
function chain(shard: string, count: number): LogEntry[] {
  const entries: LogEntry[] = []
  for (let seq = 1; seq <= count; seq++) {
    const previous = entries.at(-1)?.hash ?? firstPrevious(shard, day)
    const content = {
      shard,
      day,
      seq,
      kind: 'rated' as const,
      body: { rating: `R${seq}`, level: 4 },
    }
    entries.push({ ...content, previous, hash: entryHash(previous, content) })
  }
  return entries
}

const entries = [...chain('OL001', 2), ...chain('OL002', 1)]
const anchor = anchorOf(day, headsOf(entries), firstAnchor)
const before = { ...anchor, day: '2026-11-30', hash: firstAnchor }
const nothing = { before: undefined, corrections: [], logged: [] }
const check = (changed: LogEntry[]) => checkDay({ day, entries: changed }, anchor, nothing)
const checkAfter = (before: Anchor, corrections: AnchorCorrection[] = []) =>
  checkDay({ day, entries }, anchor, { ...nothing, before, corrections })

test('a log that equals the published anchor is intact', () => {
  expect(check(entries)).toEqual({ kind: 'whole', entries: 3 })
  expect(checkAfter(before)).toMatchObject({ kind: 'whole' })
})

test('a level improved in secret is found, with outlet and entry', () => {
  const better = entries.map((entry, nth) =>
    nth === 1 ? { ...entry, body: { ...entry.body, level: 5 } } : entry,
  )
  expect(check(better)).toEqual({
    kind: 'flawed',
    flaws: [{ shard: 'OL001', day, seq: 2, what: 'changed' }],
  })
})

test('a removed entry is found, also the last one of a chain', () => {
  expect(check(entries.slice(1))).toMatchObject({ kind: 'flawed', flaws: [{ what: 'missing' }] })
  expect(check([entries[0]!, entries[2]!])).toEqual({ kind: 'other' })
  expect(check(entries.slice(0, 2))).toEqual({ kind: 'other' }) // a whole outlet
})

test('a chain recomputed with valid hashes differs from the published one', () => {
  expect(check([...chain('OL001', 1), ...chain('OL002', 1)])).toEqual({ kind: 'other' })
})

test('an anchor not linked to the previous day is found', () => {
  expect(checkAfter({ ...before, hash: 'x' })).toEqual({ kind: 'unlinked' })
})

test('the previous anchor is the next in the list; the oldest has none', () => {
  expect(previousAnchor([anchor, before], day)).toBe(before)
  expect(previousAnchor([anchor, before], before.day)).toBeUndefined()
  expect(previousAnchor([anchor], '2020-01-01')).toBeUndefined()
  expect(shortHash(`3f9a02c1${'0'.repeat(52)}77be`)).toBe('3f9a 02c1 … 77be')
})

describe('a day whose anchor was corrected', () => {
  const wrong = { ...anchor, hash: 'a'.repeat(64) }
  const correction: AnchorCorrection = {
    ...{ day, wrong: wrong.hash, right: anchor.hash, reason: { zh: '时钟快了' } },
    ...{ at: '2026-12-02T16:30:00.000Z', by: 'operator' }, // 0:30 on 3 December in Shanghai
    ...{ key: 'b'.repeat(64), signature: 'c'.repeat(128) },
  }
  const log = { day, entries, superseded: [wrong], corrections: [correction] }
  const logged = [correction]

  test('is whole where the log says on its day that it was corrected', () => {
    expect(correctionDays(log)).toEqual(['2026-12-03'])
    expect(checkDay(log, anchor, { ...nothing, logged })).toMatchObject({ kind: 'whole' })
  })

  test.each([
    ['the log of its day has no such entry', log, []],
    ['the reason is another than in the log', log, [{ ...correction, reason: { zh: '别的' } }]],
    ['no correction says so', { ...log, corrections: [] }, []],
    [
      'the correction names another',
      { ...log, corrections: [{ ...correction, right: 'e'.repeat(64) }] },
      [{ ...correction, right: 'e'.repeat(64) }],
    ],
  ])('is replaced and not corrected where %s', (_, log, logged) => {
    expect(checkDay(log, anchor, { ...nothing, logged })).toEqual({ kind: 'unsaid' })
  })

  test('is to be read again where its listed anchor is the wrong one', () => {
    expect(checkDay(log, wrong, { ...nothing, logged })).toEqual({ kind: 'superseded' })
  })

  test('stays linked from the day after, by the wrong anchor', () => {
    const right = { ...before, hash: 'f'.repeat(64) }
    const named = { ...correction, day: before.day, wrong: before.hash, right: right.hash }
    expect(checkAfter(right, [named])).toMatchObject({ kind: 'whole' })
    expect(checkAfter(right, [correction])).toEqual({ kind: 'unlinked' })
  })

  test('is corrected by an entry for the whole city, in a log that is intact', () => {
    const content = (shard: string) => ({
      ...{ shard, day, seq: 1, kind: 'correction' as const, body: { correction } },
      previous: firstPrevious(shard, day),
    })
    const entry = (shard: string) => {
      const made = content(shard)
      return { ...made, hash: entryHash(made.previous, made) }
    }
    expect(correctionsIn({ day, entries: [entry('CITY')] })).toEqual([correction])
    expect(correctionsIn({ day, entries: [entry('OL001')] })).toEqual([])
    expect(correctionsIn({ day, entries: [{ ...entry('CITY'), hash: 'x' }] })).toEqual([])
  })
})
