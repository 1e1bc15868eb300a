import { parseWindowCode, typeableCode } from '@/contract/visits/visit-codes.rules'
import { useVisitActions } from '@/features/visits/citizen/visit/visit-actions.store'
import { useBookingDrafts } from '@/features/visits/citizen/booking/booking-drafts.store'
import { bookableDays } from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { linkOf } from '@/features/messages/list/messages.model'
import { useMessages } from '@/features/messages/list/messages.store'
import { setSession } from '@/platform/http'
import { eraseOwn } from '@/platform/storage'
import type { Settled } from '@/shared/lib/remote'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests } from '../../support/visiting'

let server: ReferenceServer, use: ReturnType<typeof visitRequests>
let li: Person, zhou: Person, window: string, requests: string[]
/** The citizen signed in on the phone. */
let holder: Person | undefined

beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  li = await use.staffAt()
  zhou = await server.person({ name: '周明' })
  window = (await use.saveWindow(li, aWindowForm({ capacity: 1 }))).body.id
  phone.reset()
  eraseOwn()
  holder = zhou
  setSession({ token: () => holder?.token, signIn: async () => false })
  online()
})
afterEach(() => server.close())

function online() {
  requests = []
  server.connect({ onRequest: ({ method, url }) => requests.push(`${method} ${url}`) })
}

const own = () => ({ ...useVisits.getState(), ...useVisitActions.getState() })
const mine = () => {
  const { list } = own()
  return list.kind === 'ready' ? list.value : []
}
const visitOf = (id: string) => mine().find((visit) => visit.id === id)

function value<T>(answer: Settled<T>): T {
  if (answer.kind === 'failed') throw new Error(answer.failure.code)
  return answer.value
}
const codeOf = <T>(answer: Settled<T>) =>
  answer.kind === 'failed' ? answer.failure.code : 'no failure'

async function times(service?: string) {
  await useAvailability.getState().load(testOutlet)
  const remote = useAvailability.getState().byOutlet[testOutlet]
  if (remote?.kind !== 'ready') throw new Error(JSON.stringify(remote))
  return bookableDays(remote.value, service).flatMap((day) => day.times)
}

type Time = Awaited<ReturnType<typeof times>>[number]
const book = ({ window, startsAt }: Time, visitor = '周明') =>
  own().create({ kind: 'appointment', window, startsAt, visitor, service: 'SV008' })

test('the outlets that take appointments are loaded and stay available offline', async () => {
  await useAvailability.getState().loadOutlets()
  expect(useAvailability.getState().outlets).toMatchObject({
    kind: 'ready',
    value: [{ outlet: testOutlet, books: true }],
  })
  server.offline()
  await useAvailability.getState().loadOutlets()
  expect(useAvailability.getState().outlets.kind).toBe('ready')
  expect(JSON.stringify([...phone.stored])).toContain(testOutlet)
})

test('a double tap books once, and the place is taken until the appointment is cancelled', async () => {
  const [first] = await times()
  const [a, b] = await Promise.all([book(first!), book(first!)])
  expect(value(a).id).toBe(value(b).id)
  expect(requests.filter((request) => request.startsWith('PUT /api/visits/'))).toHaveLength(1)
  expect(mine()).toMatchObject([{ status: 'booked', visitor: '周明', service: 'SV008' }])
  expect((await times())[0]).toMatchObject({ startsAt: first!.startsAt, free: 0 })
  expect(value(await own().perform(value(a).id, { do: 'cancel' })).status).toBe('cancelled')
  expect((await times())[0]).toMatchObject({ startsAt: first!.startsAt, free: 1 })
})

test('a retry without an answer books the same appointment, also after the app was closed', async () => {
  const [first] = await times()
  server.offline()
  expect(codeOf(await book(first!))).toBe('offline')
  const [key] = Object.values(own().keys)
  expect(JSON.stringify([...phone.stored])).toContain(key)
  online()
  expect(value(await book(first!)).id).toBe(key)
  expect(own().keys).toEqual({})
})

test('if the time is full, the form is kept and another time can be booked', async () => {
  const [first, second] = await times()
  const other = await server.person({ name: '王小明' })
  const { startsAt } = first!
  await use.book(other, { window, startsAt })
  useBookingDrafts.getState().keep(testOutlet, { party: '静安某茶馆' })
  expect(codeOf(await book(first!))).toBe('full')
  expect(useBookingDrafts.getState().drafts[testOutlet]).toEqual({ party: '静安某茶馆' })
  expect((await times()).find((time) => time.startsAt === startsAt)?.free).toBe(0)
  expect(value(await book(second!)).startsAt).toBe(second!.startsAt)
})

test('an appointment opens offline with its code, place and visitor', async () => {
  const [first] = await times()
  const { id } = value(await book(first!))
  server.offline()
  await own().load()
  await own().loadOne(id)
  expect(own().offline).toBe(true)
  const visit = visitOf(id)!
  expect(visit).toMatchObject({ status: 'booked', outlet: testOutlet, window: { id: window } })
  expect(visit.secret).toBeTruthy()
  expect(own().readAt[id]).toBeGreaterThan(0)
  expect(JSON.stringify([...phone.stored])).toContain(visit.secret)
})

test('signing out erases all visits from the phone, including a booking in progress', async () => {
  const [first] = await times()
  const booking = book(first!)
  eraseOwn()
  await booking
  expect(own().list.kind).toBe('idle')
  expect(JSON.stringify([...phone.stored])).not.toContain('周明')
})

test('without consent there is no appointment', async () => {
  const [first] = await times()
  holder = await server.person()
  expect(codeOf(await book(first!))).toBe('profile_needed')
})

const open = () => use.work(li, { do: 'open' })
const take = (service?: string) =>
  own().create({ kind: 'ticket', outlet: testOutlet, ...(service && { service }) })
const call = () => use.work(li, { do: 'next', window })

test('a queue number shows the people ahead, can move back once and is void the second time', async () => {
  await open()
  const others = await Promise.all([1, 2, 3].map((no) => server.person({ name: `排队 ${no}` })))
  await use.takeNumber(others[0]!)
  const { id, place } = value(await take())
  expect(place).toMatchObject({ number: 2, ahead: 1, passed: false })
  await use.takeNumber(others[1]!)
  await use.takeNumber(others[2]!)
  expect(value(await own().perform(id, { do: 'pass' })).place).toMatchObject({
    ahead: 3,
    passed: true,
  })
  expect(codeOf(await own().perform(id, { do: 'pass' }))).toBe('conflict')

  for (let turn = 0; turn < 3; turn++) {
    const { body } = await call()
    const called = body.entries.find(({ status }) => status === 'called')
    await use.work(li, { do: 'arrive', visit: called!.id, window })
  }
  await call()
  expect(value(await own().loadOne(id))).toMatchObject({
    status: 'called',
    window: { name: '1 号窗口' },
  })
  await use.work(li, { do: 'pass', visit: id })
  expect(value(await own().loadOne(id))).toMatchObject({ status: 'void' })
  expect(visitOf(id)?.secret).toBeUndefined()
})

test('numbers can be taken once staff open the queue, and only one at a time', async () => {
  expect(codeOf(await take())).toBe('closed')
  await open()
  const { id } = value(await take())
  expect(codeOf(await take('SV008'))).toBe('conflict')
  await own().load()
  expect(mine().map((visit) => visit.id)).toEqual([id])
})

test('an appointment is booked, moved, attended by the code at the window, finished, and can be rated', async () => {
  const [first, second] = await times()
  const { id } = value(await book(first!))
  const other = await server.person({ name: '王小明' })
  await use.book(other, { window, startsAt: second!.startsAt })
  const change = ({ window: to, startsAt }: Time) =>
    own().perform(id, { do: 'change', window: to, startsAt })
  expect(codeOf(await change(second!))).toBe('full')
  expect(visitOf(id)?.startsAt).toBe(first!.startsAt) // the old one is kept
  const third = (await times()).find(({ free }) => free > 0)!
  expect(value(await change(third)).startsAt).toBe(third.startsAt)
  expect((await times()).find(({ startsAt }) => startsAt === first!.startsAt)?.free).toBe(1)

  server.setNow(third.startsAt)
  await server.later(1, 'minute')
  const { code } = (await use.code(li, window)).body
  const typed = typeableCode(parseWindowCode(code)!).toLowerCase()
  const [a, b] = await Promise.all([own().arrive({ code: typed }), own().arrive({ code: typed })])
  expect(value(a).id).toBe(id)
  expect(value(b).id).toBe(id)
  expect(visitOf(id)).toMatchObject({ status: 'arrived', window: { id: window } })

  await use.work(li, { do: 'finish', visit: id })
  expect(value(await own().loadOne(id))).toMatchObject({ status: 'finished' })
  expect(visitOf(id)?.serviceDone).toBeTruthy()
})

test('a reminder comes the day before, and again if the appointment moves to another day', async () => {
  const allTimes = await times()
  const far = allTimes.find(({ startsAt }) => startsAt > '2026-12-07')!
  const later = allTimes.find(({ startsAt }) => startsAt > '2026-12-09')!
  const { id } = value(await book(far))
  const remind = async ({ startsAt }: Time) => {
    server.setNow(new Date(Date.parse(startsAt) - 86_400_000).toISOString())
    await server.later(1, 'minute')
    await server.runJobs()
    await useMessages.getState().load()
    const { list } = useMessages.getState()
    return list.kind === 'ready' ? list.value : []
  }
  const [message] = await remind(far)
  expect(message).toMatchObject({ kind: 'visit_day', visit: { id, outlet: testOutlet } })
  expect(linkOf(message!)).toEqual({ page: 'visits/visit', params: { id } })
  value(await own().perform(id, { do: 'change', window: later.window, startsAt: later.startsAt }))
  expect(await remind(later)).toHaveLength(2)
})

test('without an appointment or number, scanning the code creates one walk-in visit', async () => {
  const { code } = (await use.code(li, window)).body
  server.offline()
  expect(codeOf(await own().arrive({ code }))).toBe('offline')
  online()
  const first = value(await own().arrive({ code }))
  expect(first).toMatchObject({ kind: 'walk_in', status: 'arrived', outlet: testOutlet })
  expect(value(await own().arrive({ code })).id).toBe(first.id)
  expect(mine()).toHaveLength(1)
})

test('yesterday’s code and an invalid code are refused with different reasons', async () => {
  const { code } = (await use.code(li, window)).body
  await server.later(1, 'day')
  expect(codeOf(await own().arrive({ code }))).toBe('old_code')
  expect(
    codeOf(await own().arrive({ code: `W1.${parseWindowCode(code)!.window}.0000000000` })),
  ).toBe('bad_code')
  expect(mine()).toEqual([])
})
