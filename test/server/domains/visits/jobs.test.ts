import type { Message } from '@/contract/messages/messages.schema'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { visitRequests, type VisitingUse } from '../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let staff: Person
let citizen: Person
let window: string
const friday = (clock: string) => new Date(`2026-12-04T${clock}:00+08:00`).toISOString()

beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  staff = await use.staffAt()
  citizen = await server.person({ name: '周明' })
  window = (await use.saveWindow(staff)).body.id
})
afterEach(() => server.close())

const book = async (startsAt: string) => (await use.book(citizen, { window, startsAt })).body.id
const messageKinds = async () =>
  (await use.send<Message[]>(citizen, 'GET', '/api/me/messages')).body.map(({ kind }) => kind)
async function at(moment: string) {
  server.setNow(moment)
  await Promise.all([server.runJobs(), server.runJobs()]) // two processes
  return messageKinds()
}

test('somebody with an appointment is reminded the day before and the hour before, once each', async () => {
  await book(friday('10:00'))
  expect(await at('2026-12-03T09:59:00+08:00')).toEqual([])
  expect(await at('2026-12-03T10:00:00+08:00')).toEqual(['visit_day'])
  expect(await at('2026-12-04T08:59:00+08:00')).toEqual(['visit_day'])
  expect(await at('2026-12-04T09:00:00+08:00')).toEqual(['visit_hour', 'visit_day'])
  expect(await at('2026-12-04T09:01:00+08:00')).toHaveLength(2)
})

test('who books after a reminder was due knows; who moves it is reminded anew', async () => {
  server.setNow('2026-12-03T12:00:00+08:00')
  const id = await book(friday('10:00'))
  expect(await at('2026-12-03T12:01:00+08:00')).toEqual([])
  await use.act(citizen, id, { do: 'change', window, startsAt: friday('15:00') })
  expect(await at('2026-12-03T15:00:00+08:00')).toEqual(['visit_day'])
})

test('an appointment that is cancelled reminds nobody', async () => {
  const id = await book(friday('10:00'))
  await use.act(citizen, id, { do: 'cancel' })
  expect(await at('2026-12-04T09:30:00+08:00')).toEqual([])
})

test('an appointment to which nobody came is missed half an hour after its end', async () => {
  const id = await book(friday('10:00'))
  server.setNow('2026-12-04T10:59:00+08:00')
  await server.runJobs()
  expect((await use.read(citizen, id)).body.status).toBe('booked')
  expect(await at('2026-12-04T11:00:00+08:00')).toContain('visit_missed')
  expect((await use.read(citizen, id)).body.status).toBe('missed')
})

test('at the end of the day numbers are void, and who was at a window was served and can rate it', async () => {
  await use.work(staff, { do: 'open' })
  const { id } = (await use.takeNumber(citizen)).body
  const other = await server.person()
  const there = (await use.takeNumber(other)).body.id
  await use.work(staff, { do: 'arrive', visit: there, window })
  await at('2026-12-02T23:59:00+08:00')
  expect((await use.read(citizen, id)).body.status).toBe('waiting')
  await at('2026-12-03T00:00:00+08:00')
  expect((await use.read(citizen, id)).body.status).toBe('void')
  const done = (await use.read(other, there)).body
  expect(done).toMatchObject({ status: 'finished', serviceDone: expect.any(String) as string })
  const rows = await server.db`select ref from services_done`
  expect(rows).toEqual([{ ref: there }])
})

test('each day another day can be booked, whoever asks for it how often', async () => {
  const last = async () => (await use.look()).slots.at(-1)!.startsAt.slice(0, 10)
  expect(await last()).toBe('2026-12-16')
  await at('2026-12-03T14:20:00+08:00')
  expect(await last()).toBe('2026-12-17')
  const rows = await server.db`
    select starts_at from slots group by window_id, starts_at having count(*) > 1`
  expect(rows).toHaveLength(0)
})

test('slots on a day that has become a holiday take nobody any more; an appointment there stays', async () => {
  await at('2026-12-28T09:00:00+08:00')
  const [nine, ten] = ['09:00', '10:00'].map((clock) =>
    new Date(`2027-01-01T${clock}:00+08:00`).toISOString(),
  ) as [string, string]
  for (const startsAt of [nine, ten]) {
    const endsAt = new Date(Date.parse(startsAt) + 1_800_000).toISOString()
    const slot = { window_id: window, starts_at: startsAt, ends_at: endsAt, capacity: 2 }
    await server.db`insert into slots ${server.db(slot)}` // as a version that knew no such holiday did
  }
  const id = await book(nine)
  await server.runJobs()
  const offered = (await use.look()).slots.map(({ startsAt }) => startsAt)
  expect(offered).not.toContain(nine)
  expect(offered).not.toContain(ten)
  const other = await server.person({ name: '吴起' })
  const bookToo = async (startsAt: string) =>
    (await use.book(other, { window, startsAt })).body.code
  expect([await bookToo(nine), await bookToo(ten)]).toEqual(['closed', 'closed'])
  expect((await use.read(citizen, id)).body.status).toBe('booked')
  await use.act(citizen, id, { do: 'cancel' })
  expect(await bookToo(nine)).toBe('closed')
})

test('in a year whose holidays are not announced weekdays can be booked', async () => {
  await at('2026-12-28T09:00:00+08:00')
  const days = new Set((await use.look()).slots.map(({ startsAt }) => startsAt.slice(0, 10)))
  expect(days).toContain('2027-01-04')
  expect(days).not.toContain('2027-01-03') // Sunday
  expect(days).not.toContain('2027-01-01') // a holiday by law
})
