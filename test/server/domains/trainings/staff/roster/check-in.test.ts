import { ticketCode } from '@/contract/trainings/admission-tickets.rules'
import type { CheckInForm, CheckInResult, Roster } from '@/contract/trainings/staff.schema'
import { newId } from '../../../../../../server/infra/db/uuid'
import { publishTraining, enroll, staffRequests } from '../../../../../support/organising'
import type { Person } from '../../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../../support/reference-server'

type Entry = CheckInForm['entries'][number]

const start = '2026-12-12T13:30:00+08:00'
let server: ReferenceServer
let organiser: Person
let citizen: Person
let id: string
let no: number

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
  citizen = await server.person({ name: '王小明', phone: '13900001234' })
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  id = await publishTraining(server, organiser, {
    seats: [{ way: 'onsite', capacity: 9, waitlist: 9 }],
  })
  no = await enroll(server, id, citizen)
  server.setNow(start)
})
afterAll(() => server.close())

const at = (ms = 0) => new Date(Date.parse(start) + ms).toISOString()
const key = () => newId(server.now())
const seat = () => ({ way: 'onsite' as const, no })
const ticked = (more: Partial<Entry> = {}): Entry => ({
  key: key(),
  part: 0,
  at: at(),
  seat: seat(),
  ...more,
})

async function send(entries: Entry[], training = id) {
  const path = `staff/trainings/${training}/check-ins`
  const { status, body } = await staffRequests(server)<CheckInResult[]>(organiser, 'POST', path, {
    entries,
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body
}
const verdicts = async (entries: Entry[], training = id) =>
  (await send(entries, training)).map(({ verdict }) => verdict)

const roster = async (training = id) =>
  (await staffRequests(server)<Roster>(organiser, 'GET', `staff/trainings/${training}/roster`)).body
const secretOf = async (training = id, number = no) =>
  (await roster(training)).entries.find((entry) => entry.no === number)!.secret!
const codeAt = async (moment: number, training = id, number = no) =>
  ticketCode(
    { training, way: 'onsite', no: number, secret: await secretOf(training, number) },
    Date.parse(start) + moment,
  )
const scanned = (code: string, more: Partial<Entry> = {}): Entry => ({
  key: key(),
  part: 0,
  at: at(),
  code,
  ...more,
})

test('a scanned ticket says whose it is and is counted once', async () => {
  const code = await codeAt(0)
  const [first] = await send([scanned(code)])
  expect(first).toMatchObject({ verdict: 'done', way: 'onsite', no, name: '王小明', phone: '1234' })
  const [again] = await send([scanned(code, { at: at(20_000) })])
  expect(again).toMatchObject({ verdict: 'already', at: at() })
  const { training, entries } = await roster()
  expect([training.checkedIn, entries[0]!.checkIns]).toEqual([1, [{ part: 0, at: at() }]])
})

test.each([
  [-30_000, 'done'],
  [30_000, 'done'],
  [-60_000, 'old_code'],
  [60_000, 'old_code'],
])('a code of %i ms from now: %s', async (moment, verdict) => {
  expect(await verdicts([scanned(await codeAt(moment))])).toEqual([verdict])
})

test('a ticket of another training, of nobody, and what is no ticket, each say so', async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  const other = await publishTraining(server, organiser)
  const theirs = await enroll(server, other, citizen)
  server.setNow(start)
  const secret = Buffer.alloc(32, 1).toString('base64url')
  const forged = ticketCode({ training: id, ...seat(), secret }, Date.parse(start))
  expect(
    await verdicts([
      scanned(await codeAt(0, other, theirs)),
      scanned(forged),
      scanned(ticketCode({ training: other, ...seat(), secret }, Date.parse(start))),
      scanned('https://example.com'),
      scanned(''),
      ticked({ seat: { way: 'onsite', no: 99 } }),
      ticked({ part: 1 }),
      { key: key(), part: 0, at: at() },
    ]),
  ).toEqual(['other_training', ...Array<string>(7).fill('unknown')])
})

test('who gave the seat back, who waits, and who is held an offer are not let in', async () => {
  const [gone, waits, offered] = [
    await server.person(),
    await server.person(),
    await server.person(),
  ]
  const numbers = [
    await enroll(server, id, gone, { status: 'cancelled' }),
    await enroll(server, id, waits, { status: 'waitlisted' }),
    await enroll(server, id, offered, { status: 'offered' }),
  ]
  const entries = numbers.map((number) => ticked({ seat: { way: 'onsite', no: number } }))
  expect(await verdicts(entries)).toEqual(['cancelled', 'no_seat', 'no_seat'])
  expect((await roster()).training.checkedIn).toBe(0)
})

test('a lost answer is asked for again and changes nothing', async () => {
  const entry = ticked()
  expect(await verdicts([entry])).toEqual(['done'])
  server.setNow('2026-12-12T13:40:00+08:00')
  expect(await send([entry])).toMatchObject([{ verdict: 'done', at: at() }])
  expect((await roster()).entries[0]!.checkIns).toHaveLength(1)
})

test('two phones that had no network send theirs later, and nobody is counted twice', async () => {
  const code = await codeAt(0)
  server.setNow('2026-12-12T17:00:00+08:00')
  const checkIns = [scanned(code), ...Array.from({ length: 20 }, () => ticked({ at: at(1) }))]
  const two = [
    ...checkIns
      .slice(1)
      .map((entry) => ({ ...entry, key: key() }))
      .reverse(),
    scanned(code),
  ]
  const all = (await Promise.all([verdicts(checkIns), verdicts(two), verdicts(checkIns)])).flat()
  expect(new Set(all)).toEqual(new Set(['done', 'already']))
  expect((await roster()).entries[0]!.checkIns).toHaveLength(1)
})

test('a check-in is taken back, and can be made again', async () => {
  await send([ticked()])
  const undo = ticked({ undo: true, at: at(1000) })
  expect(await verdicts([undo])).toEqual(['undone'])
  expect((await roster()).training.checkedIn).toBe(0)
  expect(await verdicts([ticked({ at: at(2000) })])).toEqual(['done'])
  expect(await verdicts([undo])).toEqual(['already']) // its answer was lost: it takes nothing else back
  expect((await roster()).training.checkedIn).toBe(1)
})

test('a check-in that was taken back does not come back by a late retry', async () => {
  const entry = ticked()
  await send([entry, ticked({ undo: true, at: at(1000) })])
  expect(await verdicts([entry])).toEqual(['undone'])
  expect((await roster()).training.checkedIn).toBe(0)
})

test('what one phone took back earlier does not undo what another noted later', async () => {
  await send([ticked({ at: at(60_000) })])
  expect(await send([ticked(), ticked({ undo: true, at: at(1000) })])).toMatchObject([
    { verdict: 'already' },
    { verdict: 'already', at: at(60_000) },
  ])
})

test.each([
  ['a week ahead', '2026-12-19T13:30:00+08:00'],
  ['of last year', '2025-12-12T13:30:00+08:00'],
])('a phone whose clock is %s is not believed', async (_, moment) => {
  const [result] = await send([ticked({ at: new Date(moment).toISOString() })])
  expect(result).toMatchObject({ verdict: 'done', at: at() })
})

test('each part is checked in to by itself', async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  const day = (date: string) => ({ startsAt: `${date}T05:30:00Z`, endsAt: `${date}T08:30:00Z` })
  const two = await publishTraining(server, organiser, {
    parts: [day('2026-12-12'), day('2026-12-13')],
  })
  no = await enroll(server, two, citizen)
  server.setNow('2026-12-13T13:30:00+08:00')
  expect(await verdicts([ticked(), ticked({ part: 1 }), ticked({ part: 2 })], two)).toEqual([
    'done',
    'done',
    'unknown',
  ])
  const { training, entries } = await roster(two)
  expect([training.checkedIn, entries[0]!.checkIns.map(({ part }) => part)]).toEqual([1, [0, 1]])
})

test('nobody is checked in to what is called off', async () => {
  const ask = staffRequests(server)
  await ask(organiser, 'POST', `staff/trainings/${id}/calling-off`, { reason: '停电' })
  const answer = await ask(organiser, 'POST', `staff/trainings/${id}/check-ins`, {
    entries: [ticked()],
  })
  expect(answer.body).toEqual({ code: 'conflict' })
})

test('the organiser’s own ticket is refused by itself; a colleague scans it', async () => {
  const own = await enroll(server, id, organiser)
  const ownSeat = { way: 'onsite' as const, no: own }
  server.setNow(start)
  expect((await roster()).entries.map((entry) => [entry.no, entry.own])).toEqual([
    [no, undefined],
    [own, true],
  ])
  const results = await send([
    scanned(await codeAt(0, id, own)),
    ticked({ seat: ownSeat }),
    ticked(),
  ])
  expect(results.map((result) => [result.no, result.verdict, result.own])).toEqual([
    [own, 'no_seat', true],
    [own, 'no_seat', true],
    [no, 'done', undefined],
  ])
  const colleague = await server.person({ name: '同事', as: [['organiser', 'OL101']] })
  const path = `staff/trainings/${id}/check-ins`
  const { body } = await staffRequests(server)<CheckInResult[]>(colleague, 'POST', path, {
    entries: [ticked({ seat: ownSeat })],
  })
  expect(body).toMatchObject([{ verdict: 'done', no: own }])
  const [undone] = await send([ticked({ seat: ownSeat, undo: true })])
  expect(undone).toMatchObject({ verdict: 'no_seat', own: true })
})
