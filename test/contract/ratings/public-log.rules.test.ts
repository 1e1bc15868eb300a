import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  anchorOf,
  canonical,
  entryHash,
  firstAnchor,
  firstPrevious,
  flawsOf,
  headsOf,
  isSampleShard,
  sha256,
  textHash,
} from '@/contract/ratings/public-log.rules'
import type { LogEntry } from '@/contract/ratings/public-log.schema'

const ofNode = (text: string) => createHash('sha256').update(text).digest('hex')

/** A chain of an outlet on a day. */
function chain(shard: string, levels: number[], day = '2026-12-02') {
  let previous = firstPrevious(shard, day)
  return levels.map((level, i): LogEntry => {
    const content = {
      shard,
      day,
      seq: i + 1,
      kind: 'rated' as const,
      body: { rating: `r${i}`, level },
    }
    const hash = entryHash(previous, content)
    const entry = { ...content, previous, hash }
    previous = hash
    return entry
  })
}

test('a batch of fewer than five is found, and so is a rating outside of the batches', () => {
  const withBatches = (batches: (string | undefined)[]) => {
    let previous = firstPrevious('OL002', '2026-12-02')
    return batches.map((batch, i): LogEntry => {
      const body = { rating: `r${i}`, level: 5, ...(batch && { batch }) }
      const content = {
        shard: 'OL002',
        day: '2026-12-02',
        seq: i + 1,
        kind: 'rated' as const,
        body,
      }
      const entry = { ...content, previous, hash: entryHash(previous, content) }
      previous = entry.hash
      return entry
    })
  }
  const five = Array<string>(5).fill('a')
  expect(flawsOf(withBatches(five))).toEqual([])
  expect(flawsOf(withBatches([...five, 'b']))).toMatchObject([{ seq: 6, what: 'small' }])
  expect(flawsOf(withBatches([undefined, ...five]))).toMatchObject([{ seq: 1, what: 'small' }])
})

test('SHA-256 agrees with Node, also for Chinese and emoji', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sha256(text) === ofNode(text)))
  expect(sha256('知识产权 😀')).toBe(ofNode('知识产权 😀'))
})

test('equal content has one canonical text, whatever the order of keys', () => {
  const value = { b: [1, { d: '评', c: null }], a: undefined, e: true }
  expect(canonical(value)).toBe('{"b":[1,{"c":null,"d":"评"}],"e":true}')
  expect(canonical({ e: true, b: [1, { c: null, d: '评' }] })).toBe(canonical(value))
})

test('untouched chains have no flaw', () => {
  expect(flawsOf([...chain('OL002', [5, 1, 3]), ...chain('OL007', [2])])).toEqual([])
})

test.each<[string, (entries: LogEntry[]) => LogEntry[], object]>([
  ['changed', ([a, b, c]) => [a!, { ...b!, body: { ...b!.body, level: 5 } }, c!], { seq: 2, what: 'changed' }],
  ['removed', ([a, , c]) => [a!, c!], { seq: 3, what: 'missing' }],
  ['removed first', ([, b, c]) => [b!, c!], { seq: 2, what: 'missing' }],
  ['moved', ([a, b, c]) => [a!, { ...c!, seq: 2 }, { ...b!, seq: 3 }], { seq: 2, what: 'broken' }],
  ['put in between with a hash of its own', ([a, b, c]) => [a!, rehashed({ ...b!, body: { rating: 'x', level: 5 } }), c!], { seq: 3, what: 'broken' }],
])('an entry that was %s is found', (_, change, flaw) => {
  expect(flawsOf(change(chain('OL002', [5, 1, 3])))).toMatchObject([flaw])
}) // prettier-ignore

const rehashed = (entry: LogEntry): LogEntry => ({
  ...entry,
  hash: entryHash(entry.previous, entry),
})

test('any single changed level is found in any chain', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(levels, fc.nat(), fc.integer({ min: 1, max: 5 }), (all, at, level) => {
      const entries = chain('OL002', all)
      const i = at % entries.length
      fc.pre(all[i] !== level)
      const changed = entries.map((entry, n) =>
        n === i ? { ...entry, body: { ...entry.body, level } } : entry,
      )
      return flawsOf(changed).length > 0
    }),
  )
})

test('an anchor covers the heads of all outlets and the previous anchor', () => {
  const entries = [...chain('OL007', [2]), ...chain('OL002', [5, 1])]
  const anchor = anchorOf('2026-12-02', headsOf(entries), firstAnchor)
  expect(anchor).toMatchObject({ entries: 3, shards: 2, previous: firstAnchor })
  expect(anchorOf('2026-12-02', headsOf([...entries].reverse().reverse()), firstAnchor)).toEqual(
    anchor,
  )
  const other = [...chain('OL007', [2]), ...chain('OL002', [5])]
  expect(anchorOf('2026-12-02', headsOf(other), firstAnchor).hash).not.toBe(anchor.hash)
  expect(anchorOf('2026-12-03', [], anchor.hash).hash).not.toBe(
    anchorOf('2026-12-03', [], firstAnchor).hash,
  )
})

test('sample data is never anchored', () => {
  expect(isSampleShard('S-OL002')).toBe(true)
  expect(headsOf(chain('S-OL002', [5]))).toEqual([])
})

test('the same text with another salt has another hash', () => {
  expect(textHash('a1', '来了两次')).not.toBe(textHash('b2', '来了两次'))
})
