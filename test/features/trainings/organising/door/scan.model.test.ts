import type { Roster, RosterEntry } from '@/contract/trainings/staff.schema'
import { ticketCode } from '@/contract/trainings/admission-tickets.rules'
import type { PendingCheckIn } from '@/features/trainings/organising/door/attendance.model'
import {
  canUndo,
  judgeScan,
  withServerVerdict,
  type ScanRecord,
} from '@/features/trainings/organising/door/scan.model'
import { doorText } from '@/features/trainings/organising/door/door.text'
import { aTraining, aTrainingId, someSeats } from '../../../../support/training-records'
import { aCheckIn, anEntry, secret } from './builders'

const now = Date.parse('2026-12-10T13:50:00+08:00')

const aRoster = (entries: RosterEntry[]): Roster => ({
  training: { ...aTraining({ seats: [someSeats()] }), checkedIn: 0 },
  parts: [{ startsAt: '2026-12-10T06:00:00.000Z', endsAt: '2026-12-10T08:30:00.000Z' }],
  entries,
  at: '2026-12-10T05:00:00.000Z',
})

const code = (at = now, change: Partial<Parameters<typeof ticketCode>[0]> = {}) =>
  ticketCode({ training: aTrainingId, way: 'onsite', no: 7, secret, ...change }, at)

const scan = (entry: RosterEntry, shown = code(), pending: PendingCheckIn[] = []) =>
  judgeScan(aRoster([entry]), pending, { code: shown, part: 0, now, compared: true })

test('whoever shows the code of their seat comes in', () => {
  expect(scan(anEntry())).toMatchObject({ kind: 'fine', entry: { name: '王小明' } })
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
  expect(scan(anEntry(), shown).kind).toBe(kind)
})

test.each([
  ['cancelled', 'cancelled'],
  ['waitlisted', 'no_seat'],
  ['offered', 'no_seat'],
] as const)('who is %s does not come in, and is told why', (status, kind) => {
  const { secret: _, ...entry } = anEntry({ status })
  expect(scan(entry).kind).toBe(kind)
})

test('who is here already is not counted twice, whether the server knows or only this phone', () => {
  const at = '2026-12-10T05:40:00.000Z'
  expect(scan(anEntry({ checkIns: [{ part: 0, at }] }))).toMatchObject({ kind: 'already', at })
  const checkIn = aCheckIn()
  expect(scan(anEntry(), code(), [checkIn])).toMatchObject({ kind: 'already', at: checkIn.at })
  expect(scan(anEntry(), code(), [checkIn, aCheckIn({ undo: true })]).kind).toBe('fine')
})

test('a wrong tap can be taken back for two minutes, and not a moment longer', () => {
  const at = new Date(now).toISOString()
  expect(canUndo(at, now + 119_999)).toBe(true)
  expect(canUndo(at, now + 120_000)).toBe(false)
})

test('what this phone thought is corrected where another door was faster', () => {
  const at = '2026-12-10T05:45:00.000Z'
  const record: ScanRecord = {
    key: 'k',
    part: 0,
    at,
    undone: false,
    result: { kind: 'fine', entry: anEntry() },
  }
  expect(withServerVerdict(record, undefined)).toBe(record)
  expect(withServerVerdict(record, { key: 'k', verdict: 'done', at })).toBe(record)
  const earlier = '2026-12-10T05:44:00.000Z'
  expect(
    withServerVerdict(record, { key: 'k', verdict: 'already', at: earlier }).result,
  ).toMatchObject({
    kind: 'already',
    at: earlier,
  })
  expect(withServerVerdict(record, { key: 'k', verdict: 'cancelled' }).result.kind).toBe(
    'cancelled',
  )
})

test.each([
  [31_000, 'fine'],
  [61_000, { minutes: 1, ahead: true }],
  [600_000, { minutes: 10, ahead: true }],
  [-61_000, { minutes: 1, ahead: false }],
  [-3 * 86_400_000, { minutes: 4320, ahead: false }],
])('a phone whose clock differs by %d ms: %j', (ahead, gap) => {
  const result = scan(anEntry(), code(now + ahead))
  if (gap === 'fine') expect(result.kind).toBe('fine')
  else expect(result).toEqual({ kind: 'old_code', compared: true, ...(gap as object) })
})

test.each<[string, Parameters<(typeof doorText)['zh']['whyTime']>[0], RegExp]>([
  ['fast', { minutes: 10, ahead: true, compared: true }, /对方手机的时间快了约 10 分钟/],
  [
    'slow, or a picture',
    { minutes: 180, ahead: false, compared: true },
    /约 3 小时前.*慢了，或者是截图/,
  ],
  [
    'not compared',
    { minutes: 2, ahead: true, compared: false },
    /这部手机的时间还没和服务器核对过/,
  ],
])('what is said of a clock that is %s names the clock and what to do', (_, gap, words) => {
  expect(doorText.zh.whyTime(gap)).toMatch(words)
  expect(doorText.zh.whyTime(gap)).toContain('自动设置时间')
})

test('one’s own ticket is for a colleague to scan, also where the server says so later', () => {
  const entry = anEntry({ own: true })
  expect(scan(entry)).toEqual({ kind: 'own', entry })
  const record: ScanRecord = {
    key: 'key',
    part: 0,
    at: '2026-12-10T05:50:00.000Z',
    result: { kind: 'fine', entry: anEntry() },
    undone: false,
  }
  const told = withServerVerdict(record, { key: 'key', verdict: 'no_seat', own: true })
  expect(told.result.kind).toBe('own')
})
