import { parseWindowCode, windowCode } from '@/contract/visits/visit-codes.rules'
import type { Message } from '@/contract/messages/messages.schema'
import type { Dashboard } from '@/contract/ratings/oversight.schema'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests, type VisitingUse } from '../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let staff: Person
let citizen: Person
let window: string
let other: string
const on = (day: string, clock: string) => new Date(`${day}T${clock}:00+08:00`).toISOString()
const tomorrow = (clock: string) => on('2026-12-03', clock)

beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  staff = await use.staffAt()
  citizen = await server.person({ name: '周明' })
  window = (await use.saveWindow(staff)).body.id
  other = (await use.saveWindow(staff, aWindowForm({ name: '2 号窗口' }))).body.id
})
afterEach(() => server.close())

const book = async (startsAt: string, who = citizen) =>
  (await use.book(who, { window, startsAt })).body
const codeOf = async (id = window, day?: string) => (await use.code(staff, id, day)).body.code
const free = async (startsAt: string, at = window) =>
  (await use.look()).slots.find((slot) => slot.startsAt === startsAt && slot.window === at)?.free
const messages = async (person = citizen) =>
  (await use.send<Message[]>(person, 'GET', '/api/me/messages')).body

test('moved, an appointment takes the new slot and gives the old one back, once', async () => {
  const { id } = await book(tomorrow('09:00'))
  const key = use.newId()
  const move = { do: 'change' as const, window: other, startsAt: tomorrow('10:00') }
  const moved = await use.act(citizen, id, move, key)
  expect(moved.body).toMatchObject({ startsAt: tomorrow('10:00'), window: { name: '2 号窗口' } })
  await use.act(citizen, id, move, key)
  expect([await free(tomorrow('09:00')), await free(tomorrow('10:00'), other)]).toEqual([2, 1])
})

test('moved to a slot that is full, it stays where it is', async () => {
  for (const name of ['陈晨', '李强']) await book(tomorrow('10:00'), await server.person({ name }))
  const { id } = await book(tomorrow('09:00'))
  const move = { do: 'change' as const, window, startsAt: tomorrow('10:00') }
  expect((await use.act(citizen, id, move)).body.code).toBe('full')
  expect((await use.read(citizen, id)).body.startsAt).toBe(tomorrow('09:00'))
  expect(await free(tomorrow('09:00'))).toBe(1)
})

test('two who swap at once both get what they want, or keep what they have', async () => {
  const form = aWindowForm({ capacity: 2, version: 1 })
  await use.saveWindow(staff, form, window)
  const [a, b] = [tomorrow('09:00'), tomorrow('10:00')]
  const people = await Promise.all([1, 2, 3, 4].map(() => server.person({ name: '陈晨' })))
  const ids = await Promise.all(people.map((person, nth) => book(nth % 2 ? a : b, person)))
  const swap = (person: Person, nth: number) =>
    use.act(person, ids[nth]!.id, { do: 'change', window, startsAt: nth % 2 ? b : a })
  const told = await Promise.all(people.map(swap))
  for (const { status } of told) expect([200, 409]).toContain(status)
  const rows = await server.db<{ startsAt: string; taken: number; live: number }[]>`
    select s.starts_at, s.taken,
           (select count(*)::int from visits v
             where v.window_id = s.window_id and v.starts_at = s.starts_at) live
      from slots s where s.taken > 0`
  for (const { taken, live } of rows) expect(taken).toBe(live)
  expect(rows.reduce((sum, { taken }) => sum + taken, 0)).toBe(4)
})

test('cancelled twice at once, a slot is given back once', async () => {
  const { id } = await book(tomorrow('09:00'))
  const told = await Promise.all([1, 2].map(() => use.act(citizen, id, { do: 'cancel' })))
  expect(told.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await free(tomorrow('09:00'))).toBe(2)
  expect((await use.read(citizen, id)).body).not.toHaveProperty('secret')
})

test('the code of the window brings an appointment of today there, whichever window it is', async () => {
  const { id } = await book(on('2026-12-02', '15:00'))
  await book(tomorrow('09:00'))
  const scan = use.newId()
  const code = await codeOf(other)
  const came = await use.arrive(citizen, code, scan)
  expect(came.body).toMatchObject({ id, status: 'arrived', window: { name: '2 号窗口' } })
  expect((await use.arrive(citizen, code)).body.id).toBe(id) // is there already
  await use.work(staff, { do: 'finish', visit: id })
  expect((await use.arrive(citizen, code, scan)).body).toMatchObject({ id, status: 'finished' })
})

test('without appointment or number the scan makes the visit, three times a day', async () => {
  const code = await codeOf()
  const id = use.newId()
  const twice = [1, 2].map(() => use.arrive(citizen, code, id, 'SV001'))
  const [first, second] = await Promise.all(twice)
  expect(first!.body).toMatchObject({ id, kind: 'walk_in', status: 'arrived', service: 'SV001' })
  expect(second!.body).toEqual(first!.body)
  const finish = (visit: string) => use.work(staff, { do: 'finish', visit })
  await finish(id)
  for (let tap = 0; tap < 2; tap++) await finish((await use.arrive(citizen, code)).body.id)
  expect((await use.arrive(citizen, code)).body).toMatchObject({ code: 'enough_visits', count: 3 })
  expect((await use.list(citizen)).body.every(({ serviceDone }) => serviceDone)).toBe(true)
})

test('a number is taken along to the window', async () => {
  await use.work(staff, { do: 'open' })
  const { id } = (await use.takeNumber(citizen)).body
  expect((await use.arrive(citizen, await codeOf())).body).toMatchObject({ id, status: 'arrived' })
})

test('a code of yesterday is refused as old, one that nobody made as wrong, one of a closed window', async () => {
  const today = await codeOf()
  const read = parseWindowCode(today)!
  const twin = (letter: string) => (letter === '0' ? '1' : '0')
  const forged = windowCode({ ...read, sign: read.sign.replace(/.$/, twin) })
  expect((await use.arrive(citizen, forged)).body.code).toBe('bad_code')
  const moved = windowCode({ ...read, window: parseWindowCode(await codeOf(other))!.window })
  expect((await use.arrive(citizen, moved)).body.code).toBe('bad_code')
  const typed = `${read.window.toLowerCase()} ${read.sign}`
  expect((await use.arrive(citizen, typed)).status).toBe(200)
  const inAdvance = await codeOf(window, '2026-12-03')
  const stranger = await server.person()
  expect((await use.arrive(stranger, inAdvance)).body.code).toBe('bad_code') // not yet
  server.setNow('2026-12-03T09:00:00+08:00')
  expect((await use.arrive(stranger, today)).body.code).toBe('old_code')
  expect((await use.arrive(stranger, inAdvance)).status).toBe(200)
  await use.saveWindow(staff, aWindowForm({ open: false, version: 1 }), window)
  expect((await use.arrive(await server.person(), inAdvance)).body.code).toBe('closed')
})

test('a code is made for today and the seven days to come', async () => {
  for (const day of ['2026-12-02', '2026-12-09'])
    expect((await use.code(staff, window, day)).body).toMatchObject({ day, outlet: testOutlet })
  for (const day of ['2026-12-01', '2026-12-10'])
    expect((await use.code(staff, window, day)).body.code).toBe('invalid')
})

test('fewer may come: who booked last is called off, and told why; who stays, stays', async () => {
  const late = await server.person({ name: '陈晨' })
  const first = await book(tomorrow('09:00'))
  server.setNow('2026-12-02T14:30:00+08:00')
  const second = await book(tomorrow('09:00'), late)
  const reason = '系统升级'
  const span = { from: tomorrow('09:00'), until: tomorrow('10:00') }
  for (let tap = 0; tap < 2; tap++)
    expect((await use.setSlots(staff, window, { ...span, capacity: 1, reason })).body).toEqual([
      { startsAt: tomorrow('09:00'), endsAt: tomorrow('09:30'), capacity: 1, taken: 1 },
      { startsAt: tomorrow('09:30'), endsAt: tomorrow('10:00'), capacity: 1, taken: 0 },
    ])
  const off = (await use.read(late, second.id)).body
  expect(off).toMatchObject({ status: 'called_off', reason })
  expect(await messages(late)).toMatchObject([{ kind: 'visit_called_off', words: reason }])
  expect((await use.read(citizen, first.id)).body.status).toBe('booked')
  expect(await messages()).toEqual([])
})

test('new hours leave alone what is booked and what was set by hand', async () => {
  const { id } = await book(tomorrow('09:00'))
  const noon = { from: tomorrow('10:00'), until: tomorrow('10:30') }
  await use.setSlots(staff, window, { ...noon, capacity: 0 })
  await use.saveWindow(staff, aWindowForm({ hours: [[600, 720]], version: 1 }), window)
  const slots = (await use.slots(staff, window, '2026-12-03')).body
  expect(slots.map(({ startsAt, capacity }) => [startsAt.slice(11, 16), capacity])).toEqual([
    ...[['01:00', 1], ['02:00', 0], ['02:30', 2], ['03:00', 2], ['03:30', 2]], // prettier-ignore
  ])
  expect((await use.read(citizen, id)).body.status).toBe('booked')
})

test('a booked slot outside of new hours takes nobody else, until the hours provide for it again', async () => {
  const startsAt = tomorrow('09:00')
  await book(startsAt)
  const other = await server.person({ name: '吴起' })
  const bookToo = async () => (await use.book(other, { window, startsAt })).body.code
  const offered = async () =>
    (await use.look()).slots.some((slot) => slot.window === window && slot.startsAt === startsAt)
  await use.saveWindow(staff, aWindowForm({ hours: [[600, 720]], version: 1 }), window)
  expect([await offered(), await bookToo()]).toEqual([false, 'closed'])
  await use.saveWindow(staff, aWindowForm({ version: 2 }), window)
  expect([await offered(), await bookToo()]).toEqual([true, undefined])
})

test('saved again nothing changes; saved over the change of another it is refused', async () => {
  const form = aWindowForm({ name: '综合窗口', version: 1 })
  for (let tap = 0; tap < 2; tap++)
    expect((await use.saveWindow(staff, form, window)).body.version).toBe(2)
  const over = await use.saveWindow(staff, { ...form, name: '别的' }, window)
  expect(over.body.code).toBe('conflict')
  for (const hours of [[[600, 540]], [[540, 700], [690, 800]]] as [number, number][][]) // prettier-ignore
    expect((await use.saveWindow(staff, aWindowForm({ hours, version: 2 }), window)).body.code).toBe('invalid') // prettier-ignore
  const nowhere = await server.person({ as: [['supervisor', 'city']] })
  expect((await use.saveWindow(nowhere, aWindowForm({ outlet: 'OL999' }))).body.code).toBe(
    'invalid',
  )
})

test('that staff read who comes is noted, once a day', async () => {
  const { id } = await book(on('2026-12-02', '15:00'))
  for (let tap = 0; tap < 2; tap++)
    expect((await use.queue(staff)).body.entries).toMatchObject([{ id, visitor: '周明' }])
  const rows = await server.db`select citizen_id, what, visit_id, institution from accesses`
  expect(rows).toEqual([
    { citizenId: citizen.id, what: 'visit', visitId: id, institution: testOutlet },
  ])
})

describe('a visit by the code of a window, which a photograph shows as well', () => {
  const seenOf = async (id: string) => {
    const [row] = await server.db<{ seen: boolean }[]>`
      select d.seen from services_done d where d.ref = ${id}`
    return row?.seen
  }
  const walkIn = async () => (await use.arrive(citizen, await codeOf())).body.id
  async function endOfDay() {
    await server.later(1, 'day')
    await server.runJobs()
  }

  test('can be rated, but is marked as unconfirmed and counted apart, if staff did nothing', async () => {
    const id = await walkIn()
    await endOfDay()
    expect(await seenOf(id)).toBe(false)
    const url = `/api/staff/outlets/${testOutlet}/dashboard?from=2026-12-02&until=2026-12-02`
    const { body } = await use.send<Dashboard>(staff, 'GET', url)
    expect(body.use).toMatchObject({ walkIns: 1, finished: 0, unseen: 1 })
    expect(body.byDay).toEqual([{ day: '2026-12-02', finished: 0 }])
  })

  test('is unconfirmed for an appointment as well', async () => {
    const { id } = await book(on('2026-12-02', '15:00'))
    await use.arrive(citizen, await codeOf())
    await endOfDay()
    expect(await seenOf(id)).toBe(false)
  })

  test('is confirmed once staff finish it', async () => {
    const id = await walkIn()
    await use.work(staff, { do: 'finish', visit: id })
    expect(await seenOf(id)).toBe(true)
  })

  test('is not confirmed by the call of the next number', async () => {
    await use.work(staff, { do: 'open' })
    const id = await walkIn()
    await use.work(staff, { do: 'next', window })
    expect(await seenOf(id)).toBe(false)
  })
})
