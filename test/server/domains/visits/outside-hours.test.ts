import type { Message } from '@/contract/messages/messages.schema'
import type { StaffSlot, StaffWindow, WindowForm } from '@/contract/visits/staff.schema'
import { outletEditRequests } from '../../../support/outlet-edits'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests, type VisitingUse } from '../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let staff: Person
let early: Person
let late: Person
let window: string
const friday = (clock: string) => new Date(`2026-12-04T${clock}:00+08:00`).toISOString()

/** Open from 13:30 only, where it was open in the morning too. */
const afternoons = (change: Partial<WindowForm> = {}) =>
  aWindowForm({ hours: [[810, 1020]], version: 1, ...change })

beforeAll(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  staff = await use.staffAt()
})
beforeEach(async () => {
  server.setNow('2026-12-02T14:20:00+08:00')
  early = await server.person({ name: '周明' })
  late = await server.person({ name: '吴静' })
  window = (await use.saveWindow(staff)).body.id
})
afterAll(() => server.close())

const book = async (who: Person, startsAt: string) =>
  (await use.book(who, { window, startsAt })).body.id
const told = async (who: Person) =>
  (await use.send<Message[]>(who, 'GET', '/api/me/messages')).body.map(({ kind, words }) => [
    kind,
    ...(words ? [words] : []),
  ])
const preview = (form: WindowForm, who = staff) =>
  use.send<StaffSlot[]>(who, 'POST', `/api/staff/windows/${window}/outside`, form)

test('staff see which appointments the new hours leave outside, before anything is saved', async () => {
  await book(early, friday('09:30'))
  await book(late, friday('14:00'))
  expect((await preview(afternoons())).body).toEqual([
    { startsAt: friday('09:30'), endsAt: friday('10:00'), capacity: 1, taken: 1 },
  ])
  expect((await preview(afternoons({ open: false }))).body).toHaveLength(2)
  expect((await preview(aWindowForm({ version: 1 }))).body).toEqual([])
  expect(await told(early)).toEqual([])
  expect((await preview(afternoons(), early)).status).toBe(403)
})

test('whoever booked outside the new hours keeps the appointment and is told so, once', async () => {
  const id = await book(early, friday('09:30'))
  const other = await book(late, friday('14:00'))
  await use.saveWindow(staff, afternoons(), window)
  await server.runJobs()
  await use.saveWindow(staff, afternoons({ version: 2, capacity: 5 }), window)
  expect(await told(early)).toEqual([['visit_hours_changed']])
  expect(await told(late)).toEqual([])
  expect((await use.read(early, id)).body).toMatchObject({ status: 'booked', outsideHours: true })
  expect((await use.read(late, other)).body).not.toHaveProperty('outsideHours')
  const listed = (await use.send<StaffWindow[]>(staff, 'GET', windows)).body
  expect(listed.find(({ id }) => id === window)?.outside).toBe(1)
})
const windows = `/api/staff/outlets/${testOutlet}/windows`

test('staff may call them off instead: the reason is the only message, and their places are free', async () => {
  const id = await book(early, friday('09:30'))
  const other = await book(late, friday('14:00'))
  const callOffBecause = '上午装修'
  await use.saveWindow(staff, afternoons({ callOffBecause }), window)
  await use.saveWindow(staff, afternoons({ callOffBecause }), window) // the answer was lost
  expect(await told(early)).toEqual([['visit_called_off', callOffBecause]])
  expect((await use.read(early, id)).body).toMatchObject({
    status: 'called_off',
    reason: callOffBecause,
  })
  expect((await use.read(late, other)).body.status).toBe('booked')
  expect((await preview(afternoons())).body).toEqual([])
  const [taken] = await server.db`
    select coalesce(sum(taken), 0)::int taken from slots where window_id = ${window}`
  expect(taken).toEqual({ taken: 1 })
})

test('staff who kept them first may still call them off by saving the same hours with a reason', async () => {
  await book(early, friday('09:30'))
  await use.saveWindow(staff, afternoons(), window)
  server.setNow('2026-12-02T14:30:00+08:00')
  await use.saveWindow(staff, afternoons({ callOffBecause: '上午装修' }), window)
  expect(await told(early)).toEqual([['visit_called_off', '上午装修'], ['visit_hours_changed']])
})

test('a window that closes tells also those in slots that staff had set by hand', async () => {
  const id = await book(early, friday('09:30'))
  await use.setSlots(staff, window, { from: friday('09:00'), until: friday('10:00'), capacity: 3 })
  await use.saveWindow(staff, aWindowForm({ open: false, version: 1 }), window)
  expect(await told(early)).toEqual([['visit_hours_changed']])
  expect((await use.read(early, id)).body.outsideHours).toBe(true)
})

test('a moved, cancelled or called off appointment replaces its entry in a calendar', async () => {
  const id = await book(early, friday('14:00'))
  const calendar = async () => (await use.read(early, id)).body.calendar
  expect(await calendar()).toEqual({ sequence: 0, changedAt: server.now().toISOString() })
  server.setNow('2026-12-02T15:00:00+08:00')
  await use.act(early, id, { do: 'change', window, startsAt: friday('15:00') })
  expect(await calendar()).toEqual({ sequence: 1, changedAt: server.now().toISOString() })
  await use.saveWindow(
    staff,
    aWindowForm({ open: false, version: 1, callOffBecause: '停电' }),
    window,
  )
  expect(await calendar()).toMatchObject({ sequence: 2 })
  const other = await server.person({ name: '郑云' })
  await use.saveWindow(staff, aWindowForm({ version: 2 }), window)
  const theirs = await book(other, friday('14:00'))
  await use.act(other, theirs, { do: 'cancel' })
  expect((await use.read(other, theirs)).body.calendar).toMatchObject({ sequence: 1 })
})

describe('days on which the outlet had said that it is closed, before its window opened', () => {
  const monday = '2026-12-07'
  const closedOnMonday = [{ day: monday, spans: [], note: '系统升级' }]
  const outlet = 'OL015'
  const slotsOf = async (day: string) =>
    (await use.look(outlet)).slots.filter(({ startsAt }) => startsAt.startsWith(day)).length

  test('are not booked, and one with other hours only within them', async () => {
    const clerk = await use.staffAt(outlet)
    const edits = outletEditRequests(server, outlet)
    const shorter = { day: '2026-12-08', spans: [[540, 600]] as [number, number][] }
    await edits.edit(clerk, { field: 'days', value: [...closedOnMonday, shorter] })
    await use.saveWindow(clerk, aWindowForm({ outlet }))
    expect(await slotsOf(monday)).toBe(0)
    expect(await slotsOf('2026-12-08')).toBe(2)
    expect(await slotsOf('2026-12-09')).toBe(12)
  })
})
