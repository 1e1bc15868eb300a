import { announceSettings } from '@/contract/facts/public-settings.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import {
  aWindowForm,
  testOutlet,
  visitRequests,
  type VisitingUse,
} from '../../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let staff: Person
let citizen: Person
let window: string
const tomorrow = (clock: string) => new Date(`2026-12-03T${clock}:00+08:00`).toISOString()

beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  staff = await use.staffAt()
  citizen = await server.person({ name: '周明' })
  window = (await use.saveWindow(staff)).body.id
})
afterEach(() => server.close())

const book = (clock = '09:00', who = citizen) =>
  use.book(who, { window, startsAt: tomorrow(clock) })
const free = async (clock = '09:00') =>
  (await use.look()).slots.find(({ startsAt }) => startsAt === tomorrow(clock))?.free
const slotsOf = async (day: string) =>
  (await use.look()).slots.filter(({ startsAt }) => startsAt.startsWith(day)).length

describe('what can be booked', () => {
  test('are the slots of the working days to come, by the hours of the window', async () => {
    const { windows, slots } = await use.look()
    expect(windows).toEqual([
      {
        id: window,
        name: '1 号窗口',
        services: [],
        books: true,
        queues: true,
        hours: aWindowForm().hours,
      },
    ])
    expect(await slotsOf('2026-12-03')).toBe(12) // five before noon, seven after
    expect(await slotsOf('2026-12-05')).toBe(0) // Saturday
    expect(slots[0]!.startsAt).toBe('2026-12-02T06:30:00.000Z') // after 14:20
    expect(slots.at(-1)!.startsAt).toBe('2026-12-16T08:30:00.000Z')
  })

  test('is nothing of a window that is closed, or that takes no appointments', async () => {
    const form = aWindowForm()
    await use.saveWindow(staff, { ...form, open: false, version: 1 }, window)
    expect(await use.look()).toMatchObject({ windows: [], slots: [] })
    await use.saveWindow(staff, { ...form, books: false, version: 2 }, window)
    expect((await use.look()).slots).toEqual([])
  })
})

test('an appointment is theirs, with who comes, where to go, and a code of its own', async () => {
  const { status, body } = await use.book(citizen, {
    window,
    startsAt: tomorrow('09:00'),
    service: 'SV001',
    visitor: '周明',
    party: '静安某茶馆',
  })
  expect(status).toBe(200)
  expect(body).toEqual<Visit>({
    id: body.id,
    kind: 'appointment',
    outlet: testOutlet,
    status: 'booked',
    service: 'SV001',
    window: { id: window, name: '1 号窗口', hours: aWindowForm().hours },
    day: '2026-12-03',
    startsAt: tomorrow('09:00'),
    endsAt: tomorrow('09:30'),
    visitor: '周明',
    party: '静安某茶馆',
    bookedAt: '2026-12-02T06:20:00.000Z',
    calendar: { sequence: 0, changedAt: '2026-12-02T06:20:00.000Z' },
    secret: expect.stringMatching(/^[\w-]{43}$/) as string,
    sample: false,
  })
  expect(await free()).toBe(1)
  expect((await use.list(citizen)).body).toEqual([body])
})

test('an appointment asked for again is the same; with other words under its id, or by another, it is refused', async () => {
  const id = use.newId()
  const booking = { window, startsAt: tomorrow('09:00') }
  const [first, second] = await Promise.all([
    use.book(citizen, booking, id),
    use.book(citizen, booking, id),
  ])
  expect(second).toEqual(first)
  expect(await free()).toBe(1)
  const other = await use.book(citizen, { ...booking, visitor: '陈晨' }, id)
  expect(other.body.code).toBe('conflict')
  const stranger = await server.person({ name: '陈晨' })
  expect((await use.book(stranger, booking, id)).body.code).toBe('conflict')
  expect(await free()).toBe(1)
})

test.each([
  ['full', () => book('10:00')],
  ['too_late', () => use.book(citizen, { window, startsAt: '2026-12-02T05:30:00.000Z' })],
  ['closed', () => book('12:00')],
  ['invalid', () => use.book(citizen, { window, startsAt: tomorrow('09:00'), service: 'SV999' })],
  ['invalid', () => use.book(citizen, { window: use.newId(), startsAt: tomorrow('09:00') })],
])('an appointment is refused with %s, and takes nothing', async (code, ask) => {
  for (const name of ['陈晨', '李强']) await book('10:00', await server.person({ name }))
  expect((await ask()).body.code).toBe(code)
  expect(await free()).toBe(2)
  expect(await free('10:00')).toBe(0)
})

test('an appointment needs a consent, as it says who comes', async () => {
  const stranger = await server.person()
  expect((await book('09:00', stranger)).body.code).toBe('profile_needed')
  expect(await free()).toBe(2)
})

test('an appointment at a window that does something else is refused', async () => {
  const form = aWindowForm({ name: '商标', services: ['SV022'] })
  const { id } = (await use.saveWindow(staff, form)).body
  const ask = (service: string) =>
    use.book(citizen, { window: id, startsAt: tomorrow('09:00'), service })
  expect((await ask('SV001')).body.code).toBe('invalid')
  expect((await ask('SV022')).status).toBe(200)
})

test('an appointment is the last one of three that somebody may have to come', async () => {
  for (const clock of ['09:00', '09:30', '10:00']) expect((await book(clock)).status).toBe(200)
  expect((await book('10:30')).body).toMatchObject({ code: 'enough_visits', count: 3 })
})

test('how many appointments somebody may have to come is what is set for the day of booking', async () => {
  announceSettings([{ name: 'upcomingAppointments', from: '2026-12-02', value: 1 }])
  expect((await book('09:00')).status).toBe(200)
  expect((await book('09:30')).body).toMatchObject({ code: 'enough_visits', count: 1 })
  announceSettings([])
})

test('an appointment of somebody else is not there', async () => {
  const { id } = (await book()).body
  const stranger = await server.person({ name: '陈晨' })
  expect((await use.read(stranger, id)).body.code).toBe('not_found')
  expect((await use.list(stranger)).body).toEqual([])
})

test('an appointment lies sealed in the database', async () => {
  await book()
  const rows = await server.db`select * from visits`
  expect(JSON.stringify(rows)).not.toContain('周明')
})
