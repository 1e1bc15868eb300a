import { visitCode } from '@/contract/visits/visit-codes.rules'
import type { Message } from '@/contract/messages/messages.schema'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests, type VisitingUse } from '../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let staff: Person
let window: string

beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  staff = await use.staffAt()
  window = (await use.saveWindow(staff)).body.id
  await use.work(staff, { do: 'open' })
})
afterEach(() => server.close())

/** So many people with numbers 1, 2, 3 … */
async function queueing(count: number) {
  const people: { person: Person; id: string }[] = []
  for (let nth = 0; nth < count; nth++) {
    const person = await server.person({ name: '周明' })
    people.push({ person, id: (await use.takeNumber(person)).body.id })
  }
  return people
}
const next = (key?: string) => use.work(staff, { do: 'next', window }, key)
const messageKinds = async (person: Person) =>
  (await use.send<Message[]>(person, 'GET', '/api/me/messages')).body.map(({ kind }) => kind).sort()
const standing = async ({ person, id }: { person: Person; id: string }) =>
  (await use.read(person, id)).body
const later = (minutes: number) => server.setNow(server.now().add(minutes, 'minute').toISOString())

test('numbers are given out one after the other, and each is told how many are ahead', async () => {
  const people = await queueing(3)
  const places = await Promise.all(people.map(standing))
  expect(places.map(({ place }) => place)).toEqual([
    { number: 1, ahead: 0, passed: false },
    { number: 2, ahead: 1, passed: false },
    { number: 3, ahead: 2, passed: false },
  ])
  expect((await use.look()).queue).toMatchObject({ open: true, waiting: 3 })
})

test('a queue that is not open gives out none; who waits is called all the same', async () => {
  const [first] = await queueing(1)
  await use.work(staff, { do: 'close' })
  const late = await server.person()
  expect((await use.takeNumber(late)).body.code).toBe('closed')
  await next()
  expect(await standing(first!)).toMatchObject({ status: 'called', window: { name: '1 号窗口' } })
})

test('a queue gives out numbers until the window closes, and says until when', async () => {
  const [first] = await queueing(1)
  expect((await use.look()).queue).toMatchObject({ closesAt: '2026-12-02T09:00:00.000Z' })
  server.setNow('2026-12-02T16:59:59+08:00')
  await queueing(1)
  server.setNow('2026-12-02T17:00:00+08:00')
  expect((await use.look()).queue).toEqual({ open: false, waiting: 2 })
  expect((await use.takeNumber(await server.person())).body.code).toBe('closed')
  await next()
  expect(await standing(first!)).toMatchObject({ status: 'called' })
})

test.each(['2026-12-02T21:52:00+08:00', '2026-12-05T10:00:00+08:00'])(
  'outside the hours of its windows, at %s, a queue is open if staff open it then',
  async (moment) => {
    server.setNow(moment)
    expect((await use.look()).queue?.open).toBe(false)
    expect((await use.takeNumber(await server.person())).body.code).toBe('closed')
    await use.work(staff, { do: 'open' })
    expect((await use.look()).queue).toEqual({ open: true, waiting: 0 })
    await queueing(1)
  },
)

test('when the hours of the window are changed, the open queue closes by the new ones', async () => {
  const change = async (until: number, version: number) =>
    (await use.saveWindow(staff, aWindowForm({ hours: [[540, until]], version }), window)).status
  expect(await change(960, 1)).toBe(200)
  expect((await use.look()).queue).toMatchObject({ closesAt: '2026-12-02T08:00:00.000Z' })
  expect(await change(690, 2)).toBe(200)
  expect((await use.look()).queue?.open).toBe(false)
  await use.work(staff, { do: 'open' })
  expect(await change(720, 3)).toBe(200)
  expect((await use.look()).queue).toEqual({ open: true, waiting: 0 })
})

test('somebody has one number at a time there, and three a day', async () => {
  const [visitor] = await queueing(1)
  const { person, id } = visitor!
  expect((await use.takeNumber(person)).body.code).toBe('conflict')
  expect((await use.takeNumber(person, undefined, id)).body.id).toBe(id)
  await use.act(person, id, { do: 'cancel' })
  const again = async () => (await use.takeNumber(person)).body.id
  await use.act(person, await again(), { do: 'cancel' })
  await use.act(person, await again(), { do: 'cancel' })
  expect((await use.takeNumber(person)).body).toMatchObject({ code: 'enough_visits', count: 3 })
})

test('next finishes who is at the window, calls who comes next, and tells them and who is soon', async () => {
  const people = await queueing(6)
  await next()
  await use.work(staff, { do: 'arrive', visit: people[0]!.id, window })
  const { entries } = (await next()).body
  expect(entries.map(({ number, status }) => [number, status])).toEqual([
    ...[[2, 'called'], [3, 'waiting'], [4, 'waiting'], [5, 'waiting'], [6, 'waiting'], [1, 'finished']], // prettier-ignore
  ])
  expect(await messageKinds(people[0]!.person)).toEqual(['rate_it', 'turn'])
  expect(await messageKinds(people[1]!.person)).toEqual(['turn'])
  expect(await messageKinds(people[4]!.person)).toEqual(['turn_soon']) // three were ahead once the first was called
  expect(await messageKinds(people[5]!.person)).toEqual(['turn_soon'])
  const [done] = await server.db`select kind, ref, unit, channel from services_done`
  expect(done).toEqual({
    kind: 'visit',
    ref: people[0]!.id,
    unit: testOutlet,
    channel: 'onsite',
  })
  expect((await standing(people[0]!)).serviceDone).toBeDefined()
})

test('next with the same key calls nobody twice, and not while somebody is called and did not come', async () => {
  const people = await queueing(3)
  const key = use.newId()
  const [first, second] = await Promise.all([next(key), next(key)])
  expect([first.status, second.status]).toEqual([200, 200])
  expect((await next()).body.code).toBe('conflict')
  expect((await standing(people[1]!)).status).toBe('waiting')
})

test('who is called and does not come goes two numbers back, once; then the number is void', async () => {
  const people = await queueing(4)
  const [first] = people
  const pass = () => use.work(staff, { do: 'pass', visit: first!.id })
  await next()
  await pass()
  expect((await standing(first!)).place).toEqual({ number: 1, ahead: 2, passed: true })
  for (const other of [people[1]!, people[2]!]) {
    await next()
    expect((await standing(other)).status).toBe('called')
    await use.work(staff, { do: 'arrive', visit: other.id, window })
  }
  await next()
  expect((await standing(first!)).status).toBe('called')
  await pass()
  expect((await standing(first!)).status).toBe('void')
  expect(await messageKinds(first!.person)).toEqual(['turn', 'turn', 'turn_passed', 'turn_void'])
})

test('somebody may let two others go first, once', async () => {
  const people = await queueing(4)
  const { person, id } = people[0]!
  const key = use.newId()
  await use.act(person, id, { do: 'pass' }, key)
  await use.act(person, id, { do: 'pass' }, key)
  expect((await standing(people[0]!)).place).toMatchObject({ ahead: 2, passed: true })
  expect((await use.act(person, id, { do: 'pass' })).body.code).toBe('conflict')
})

test('a window calls only those whose service it does; they are not behind those it does not', async () => {
  const form = aWindowForm({ name: '商标', services: ['SV022'] })
  await use.saveWindow(staff, { ...aWindowForm(), services: ['SV001'], version: 1 }, window)
  const marks = (await use.saveWindow(staff, form)).body.id
  const patent = await server.person()
  const mark = await server.person()
  const first = (await use.takeNumber(patent, 'SV001')).body
  const second = (await use.takeNumber(mark, 'SV022')).body
  expect([first.place!.ahead, second.place!.ahead]).toEqual([0, 0])
  await use.work(staff, { do: 'next', window: marks })
  expect((await use.read(mark, second.id)).body).toMatchObject({
    status: 'called',
    window: { id: marks },
  })
  expect((await use.takeNumber(await server.person(), 'SV003')).body.code).toBe('invalid')
})

test('the wait is estimated from the last hour, once there were enough calls', async () => {
  const people = await queueing(6)
  for (const { id } of people.slice(0, 3)) {
    later(6)
    await next()
    await use.work(staff, { do: 'arrive', visit: id, window })
  }
  later(2)
  expect((await standing(people[3]!)).place).toMatchObject({ ahead: 0, wait: 5 }) // 14 min, 3 calls
  expect((await use.look()).queue).toMatchObject({ calling: 3, waiting: 3, wait: 19 })
})

test('a delay is told to all who wait, in the words of the outlet, and taken back without words', async () => {
  const people = await queueing(2)
  const key = use.newId()
  const text = '系统升级，要多等二十分钟'
  for (let tap = 0; tap < 2; tap++) await use.work(staff, { do: 'delay', text }, key)
  for (const { person } of people) expect(await messageKinds(person)).toEqual(['queue_delay'])
  expect((await standing(people[0]!)).place).toMatchObject({ delay: { text } })
  await use.work(staff, { do: 'delay' })
  expect((await use.look()).queue).not.toHaveProperty('delay')
})

test('called again, somebody is told again', async () => {
  const [visitor] = await queueing(1)
  await next()
  await use.work(staff, { do: 'again', visit: visitor!.id })
  expect(await messageKinds(visitor!.person)).toEqual(['turn', 'turn'])
})

test('staff scans the code that somebody shows', async () => {
  const [visitor] = await queueing(1)
  const { id, secret } = await standing(visitor!)
  const code = (ago = 0) => visitCode({ visit: id, secret: secret! }, server.now().valueOf() - ago)
  const scan = async (text: string, key?: string) =>
    (await use.checkIn(staff, text, window, key)).body.verdict
  const tampered = code().replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect(await scan('K3M9TQ')).toBe('unknown')
  expect(await scan(tampered)).toBe('unknown')
  expect(await scan(code(90_000))).toBe('old_code')
  const elsewhere = await use.staffAt('OL007')
  const form = aWindowForm({ outlet: 'OL007' })
  const other = (await use.saveWindow(elsewhere, form)).body.id
  const away = await use.checkIn(elsewhere, code(), other, undefined, 'OL007')
  expect(away.body).toEqual({ verdict: 'elsewhere' })
  const key = use.newId()
  expect([await scan(code(), key), await scan(code(), key), await scan(code())]).toEqual([
    'done',
    'done',
    'already',
  ])
  await next()
  expect(await scan(code())).toBe('over')
})
