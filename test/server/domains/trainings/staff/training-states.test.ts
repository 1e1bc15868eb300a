import type { StaffTraining } from '@/contract/trainings/staff.schema'
import type { TrainingForm } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import { aForm, publishTraining, enroll, staffRequests } from '../../../../support/organising'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let organiser: Person

beforeAll(async () => {
  server = await startReferenceServer()
  organiser = await server.person({ name: '组织者', as: [['organiser', 'OL101']] })
})
afterEach(() => server.setNow('2026-12-02T14:20:00+08:00'))
afterAll(() => server.close())

const path = (id: string, more = '') => `staff/trainings/${id}${more}`
const save = (id: string, form: TrainingForm, who = organiser) =>
  staffRequests(server)<StaffTraining>(who, 'PUT', path(id), form)
const post = (id: string, more: string, body?: object, who = organiser) =>
  staffRequests(server)<StaffTraining>(who, 'POST', path(id, more), body)
const letters = (person: Person) => server.db<{ kind: string; words: string | null }[]>`
  select kind, words from messages where citizen_id = ${person.id} order by id`

test('published, closed, open again, called off: each once, and no way back from the last', async () => {
  const id = newId(server.now())
  await save(id, aForm())
  expect((await post(id, '/closing')).status).toBe(409) // nobody could sign up yet
  for (const [action, state] of [
    ['/publication', 'published'],
    ['/publication', 'published'],
    ['/closing', 'closed'],
    ['/closing', 'closed'],
    ['/publication', 'published'],
  ] as const)
    expect((await post(id, action)).body.state).toBe(state)
  const off = await post(id, '/calling-off', { reason: '讲师生病' })
  expect(off.body).toMatchObject({ state: 'called_off', reason: '讲师生病' })
  const again = await post(id, '/calling-off', { reason: '另一个原因' })
  expect(again.body).toMatchObject({ state: 'called_off', reason: '讲师生病' })
  expect((await post(id, '/publication')).status).toBe(409)
  expect((await save(id, aForm({ title: '改名', version: 1 }))).status).toBe(409)
})

test('called off, whoever counts on it is told why, once, and nobody waits any more', async () => {
  const id = await publishTraining(server, organiser)
  const [has, waits, gone] = [await server.person(), await server.person(), await server.person()]
  await enroll(server, id, has)
  await enroll(server, id, waits, { status: 'waitlisted' })
  await enroll(server, id, gone, { status: 'cancelled' })
  await post(id, '/calling-off', { reason: '场地停电' })
  await post(id, '/calling-off', { reason: '场地停电' })
  const told = [{ kind: 'called_off', words: '场地停电' }]
  expect([await letters(has), await letters(waits), await letters(gone)]).toEqual([told, told, []])
  const left = await server.db`
    select from enrollments where training_id = ${id} and status in ('enrolled', 'waitlisted')`
  expect(left).toHaveLength(0)
  const { body } = await staffRequests(server)<StaffTraining>(organiser, 'GET', path(id))
  expect(body.seats[0]).toMatchObject({ enrolled: 0, waiting: 0 })
})

test('who relies on where and when is told of a change with the note; of other changes nobody is', async () => {
  const id = await publishTraining(server, organiser)
  const [has, waits] = [await server.person(), await server.person()]
  await enroll(server, id, has)
  await enroll(server, id, waits, { status: 'waitlisted' })
  await save(id, aForm({ version: 1, summary: '补充了介绍。', materials: [{ title: '讲义' }] }))
  expect(await letters(has)).toEqual([])
  const moved = aForm({ version: 2, place: '另一间教室', note: '人多，换大教室。' })
  await save(id, moved)
  await save(id, moved) // the answer was lost
  const told = [{ kind: 'changed', words: '人多，换大教室。' }]
  expect([await letters(has), await letters(waits)]).toEqual([told, told])
})

test('fewer seats than people is refused with their number', async () => {
  const id = await publishTraining(server, organiser)
  await enroll(server, id, await server.person())
  await enroll(server, id, await server.person())
  const form = aForm({ version: 1, seats: [{ way: 'onsite', capacity: 1, waitlist: 5 }] })
  const { status, body } = await save(id, form)
  expect([status, body]).toEqual([409, { code: 'below_enrolled', count: 2 }])
  const wider = await save(id, { ...form, seats: [{ way: 'onsite', capacity: 3, waitlist: 5 }] })
  expect(wider.body.seats[0]).toMatchObject({ capacity: 3, enrolled: 2 })
})

test('a way that somebody came by stays; one that nobody ever asked for can go', async () => {
  const both = [
    { way: 'onsite' as const, capacity: 2, waitlist: 5 },
    { way: 'online' as const, capacity: 9, waitlist: 0 },
  ]
  const id = await publishTraining(server, organiser, { seats: both })
  await enroll(server, id, await server.person())
  const online = await save(id, aForm({ version: 1, seats: [both[1]!] }))
  expect(online.body).toEqual({ code: 'below_enrolled', count: 1 })
  const onsite = await save(id, aForm({ version: 1, seats: [both[0]!] }))
  expect(onsite.body.seats.map(({ way }) => way)).toEqual(['onsite'])
})

test('once it is over, only what is written about it can change', async () => {
  const id = await publishTraining(server, organiser)
  server.setNow('2026-12-12T16:30:00+08:00')
  const later = aForm({
    version: 1,
    parts: [{ startsAt: '2026-12-20T05:30:00Z', endsAt: '2026-12-20T06:30:00Z' }],
  })
  expect((await save(id, later)).body).toEqual({ code: 'too_late' })
  const slides = await save(id, aForm({ version: 1, materials: [{ title: '课件' }] }))
  expect(slides.body.materials).toEqual([{ title: '课件' }])
  expect((await post(id, '/calling-off', { reason: '忘了' })).body).toEqual({ code: 'too_late' })
})

test('nobody publishes what can no longer be signed up for, nor moves it into the past', async () => {
  const id = newId(server.now())
  await save(id, aForm())
  server.setNow('2026-12-12T11:30:00+08:00') // sign-up closes in this second
  expect((await post(id, '/publication')).body).toEqual({ code: 'too_late' })
  server.setNow('2026-12-12T11:29:59+08:00')
  expect((await post(id, '/publication')).status).toBe(200)
  const past = aForm({
    version: 1,
    parts: [{ startsAt: '2026-12-11T05:30:00Z', endsAt: '2026-12-11T06:30:00Z' }],
    closesAt: '2026-12-11T05:30:00Z',
    cancelUntil: '2026-12-11T05:30:00Z',
  })
  expect((await save(id, past)).body).toEqual({ code: 'invalid' })
})
