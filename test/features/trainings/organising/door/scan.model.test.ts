import type { Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import { ticketCode } from '@/contract/trainings/admission-tickets.rules'
import {
  attendance,
  cameAt,
  canUndo,
  corrected,
  judge,
  partAt,
  withResults,
  type Noted,
  type Tap,
} from '@/features/trainings/organising/door/scan.model'
import { aTraining, aTrainingId, someSeats } from '../../../../support/training-records'

const now = Date.parse('2026-12-10T13:50:00+08:00')
const secret = 'c2VjcmV0LW9mLXNlYXQtc2V2ZW4tb2Ytb25zaXRlLXdheQ'

const anEntry = (change: Partial<RosterEntry> = {}): RosterEntry => ({
  ...{ way: 'onsite', no: 7, status: 'enrolled', name: '王小明', walkIn: false, checkIns: [] },
  secret,
  ...change,
})

const aRoster = (entries: RosterEntry[]): Roster => ({
  training: { ...aTraining({ seats: [someSeats()] }), checkedIn: 0 },
  parts: [{ startsAt: '2026-12-10T06:00:00.000Z', endsAt: '2026-12-10T08:30:00.000Z' }],
  entries,
  at: '2026-12-10T05:00:00.000Z',
})

const code = (at = now, change: Partial<Parameters<typeof ticketCode>[0]> = {}) =>
  ticketCode({ training: aTrainingId, way: 'onsite', no: 7, secret, ...change }, at)

let keys = 0
const aTap = (change: Partial<Tap> = {}): Tap => ({
  ...{ key: `key ${keys++}`, by: 'me', training: aTrainingId, way: 'onsite', no: 7, part: 0 },
  at: '2026-12-10T05:45:00.000Z',
  ...change,
})

const look = (entry: RosterEntry, shown = code(), taps: Tap[] = []) =>
  judge(aRoster([entry]), taps, { code: shown, part: 0, now })

test('whoever shows the code of their seat comes in', () => {
  expect(look(anEntry())).toMatchObject({ kind: 'fine', entry: { name: '王小明' } })
})

test.each([
  ['a word that is no ticket', '你好', 'unknown'],
  [
    'a ticket of another training',
    code(now, { training: '019371f0-0000-7000-8000-000000000002' }),
    'other_training',
  ],
  ['a picture of a minute and a half ago', code(now - 90_000), 'old_code'],
  ['a forged one', code(now, { secret: 'b3RoZXI' }), 'unknown'],
  ['a seat that this copy of the roster does not have', code(now, { no: 8 }), 'not_listed'],
])('%s says so', (_, shown, kind) => {
  expect(look(anEntry(), shown).kind).toBe(kind)
})

test.each([
  ['cancelled', 'cancelled'],
  ['waitlisted', 'no_seat'],
  ['offered', 'no_seat'],
] as const)('who is %s does not come in, and is told why', (status, kind) => {
  const { secret: _, ...entry } = anEntry({ status })
  expect(look(entry).kind).toBe(kind)
})

test('who is here already is not counted twice, whether the server knows or only this phone', () => {
  const at = '2026-12-10T05:40:00.000Z'
  expect(look(anEntry({ checkIns: [{ part: 0, at }] }))).toMatchObject({ kind: 'already', at })
  const tap = aTap()
  expect(look(anEntry(), code(), [tap])).toMatchObject({ kind: 'already', at: tap.at })
  expect(look(anEntry(), code(), [tap, aTap({ undo: true })]).kind).toBe('fine')
})

test('each part of a training is come to by itself', () => {
  const entry = anEntry({ checkIns: [{ part: 0, at: '2026-12-10T05:40:00.000Z' }] })
  expect(cameAt(entry, [], 0)).toBeDefined()
  expect(cameAt(entry, [], 1)).toBeUndefined()
  expect(cameAt(entry, [aTap({ part: 1 })], 1)).toBeDefined()
})

test('those with a seat are counted, and of them those who came', () => {
  const came = anEntry({ no: 1, checkIns: [{ part: 0, at: '2026-12-10T05:40:00.000Z' }] })
  const entries = [came, anEntry({ no: 7 }), anEntry({ no: 3, status: 'cancelled' })]
  expect(attendance(entries, [], 0)).toEqual({ came: 1, seated: 2 })
  expect(attendance(entries, [aTap()], 0)).toEqual({ came: 2, seated: 2 })
})

test('a wrong tap can be taken back for two minutes, and not a moment longer', () => {
  const at = new Date(now).toISOString()
  expect(canUndo(at, now + 119_999)).toBe(true)
  expect(canUndo(at, now + 120_000)).toBe(false)
})

test('people come to the part that is on or next, and after all to the last', () => {
  const parts = [
    { startsAt: '2026-12-10T06:00:00.000Z', endsAt: '2026-12-10T08:00:00.000Z' },
    { startsAt: '2026-12-11T06:00:00.000Z', endsAt: '2026-12-11T08:00:00.000Z' },
  ]
  expect(partAt(parts, Date.parse('2026-12-10T07:59:59Z'))).toBe(0)
  expect(partAt(parts, Date.parse('2026-12-10T08:00:00Z'))).toBe(1)
  expect(partAt(parts, Date.parse('2026-12-30T00:00:00Z'))).toBe(1)
})

test('what the server answers is what the roster says from then on', () => {
  const tap = aTap()
  const after = (verdict: 'done' | 'already' | 'undone' | 'cancelled' | 'unknown', at?: string) =>
    withResults(
      [anEntry({ checkIns: [] })],
      [tap],
      [{ key: tap.key, verdict, ...(at && { at }) }],
    )[0]
  const at = '2026-12-10T05:41:00.000Z'
  expect(after('done', at)).toMatchObject({ checkIns: [{ part: 0, at }] })
  expect(after('already', at)).toMatchObject({ checkIns: [{ part: 0, at }] })
  expect(after('undone')).toMatchObject({ checkIns: [] })
  expect(after('cancelled')).toMatchObject({ status: 'cancelled' })
  expect(after('unknown')).toMatchObject({ status: 'enrolled', checkIns: [] })
})

test('what this phone thought is corrected where another door was faster', () => {
  const at = '2026-12-10T05:45:00.000Z'
  const noted: Noted = {
    ...{ key: 'k', part: 0, at, undone: false },
    judged: { kind: 'fine', entry: anEntry() },
  }
  expect(corrected(noted, undefined)).toBe(noted)
  expect(corrected(noted, { key: 'k', verdict: 'done', at })).toBe(noted)
  const earlier = '2026-12-10T05:44:00.000Z'
  expect(corrected(noted, { key: 'k', verdict: 'already', at: earlier }).judged).toMatchObject({
    kind: 'already',
    at: earlier,
  })
  expect(corrected(noted, { key: 'k', verdict: 'cancelled' }).judged.kind).toBe('cancelled')
})
