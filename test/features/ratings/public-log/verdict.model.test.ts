import type { Anchor } from '@/contract/ratings/public-log.schema'
import type { DayCheck } from '@/features/ratings/public-log/check-day.model'
import { verdictOf } from '@/features/ratings/public-log/verdict.model'
import { failed, loading, ready, type Remote } from '@/shared/lib/remote'

const days = ['2026-12-03', '2026-12-02', '2026-12-01'].map((day): Anchor => ({
  day,
  entries: 6,
  shards: 1,
  previous: '',
  hash: '',
}))
const whole = ready<DayCheck>({ kind: 'whole', entries: 6 })
const changed = ready<DayCheck>({
  kind: 'flawed',
  flaws: [{ shard: 'OL001', day: '2026-12-02', seq: 2, what: 'changed' }],
})
const offline = failed({ code: 'offline' })

/** The checks of the days above, latest first. */
const verdict = (checks: (Remote<DayCheck> | undefined)[], busy = false) =>
  verdictOf(
    days,
    Object.fromEntries(checks.flatMap((check, nth) => (check ? [[days[nth]!.day, check]] : []))),
    busy,
  )

test.each<[string, (Remote<DayCheck> | undefined)[], ReturnType<typeof verdictOf>]>([
  ['before anybody asked, nothing is said', [], { kind: 'unchecked' }],
  [
    'all days as published',
    [whole, whole, whole],
    { kind: 'whole', days: 3, entries: 18, unread: 0 },
  ],
  [
    'a day that could not be read is not called unchanged',
    [whole, offline, whole],
    { kind: 'whole', days: 2, entries: 12, unread: 1 },
  ],
  [
    'without a network nothing was checked',
    [offline, offline, offline],
    { kind: 'whole', days: 0, entries: 0, unread: 3 },
  ],
  [
    'a day corrected since it was listed has to be read again',
    [ready({ kind: 'superseded' }), whole, whole],
    { kind: 'whole', days: 2, entries: 12, unread: 1 },
  ],
  [
    'one changed day is named, however many are whole',
    [whole, changed, offline],
    { kind: 'wrong', wrong: ['2026-12-02'], unread: 1 },
  ],
  [
    'an anchor that fits nothing is wrong, too',
    [ready({ kind: 'other' }), ready({ kind: 'unlinked' }), ready({ kind: 'unsaid' })],
    { kind: 'wrong', wrong: ['2026-12-03', '2026-12-02', '2026-12-01'], unread: 0 },
  ],
])('%s', (_, checks, expected) => expect(verdict(checks)).toEqual(expected))

test('while days are checked, it says how many are done', () =>
  expect(verdict([whole, loading], true)).toEqual({ kind: 'checking', done: 1, days: 3 }))
