import {
  anchorOf,
  entryHash,
  firstAnchor,
  firstPrevious,
  headsOf,
} from '@/contract/ratings/public-log.rules'
import type { LogEntry } from '@/contract/ratings/public-log.schema'
import { previousAnchor, checkDay, shortHash } from '@/features/ratings/public-log/check-day.model'

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
const check = (changed: LogEntry[]) => checkDay({ day, entries: changed }, anchor, undefined)

test('a log that equals the published anchor is intact', () => {
  expect(check(entries)).toEqual({ kind: 'whole', entries: 3 })
  expect(checkDay({ day, entries }, anchor, before)).toMatchObject({ kind: 'whole' })
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
  expect(checkDay({ day, entries }, anchor, { ...before, hash: 'x' })).toEqual({ kind: 'unlinked' })
})

test('the previous anchor is the next in the list; the oldest has none', () => {
  expect(previousAnchor([anchor, before], day)).toBe(before)
  expect(previousAnchor([anchor, before], before.day)).toBeUndefined()
  expect(previousAnchor([anchor], '2020-01-01')).toBeUndefined()
  expect(shortHash(`3f9a02c1${'0'.repeat(52)}77be`)).toBe('3f9a 02c1 … 77be')
})
