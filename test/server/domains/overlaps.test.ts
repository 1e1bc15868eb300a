import type { Failure } from '@/contract/shared/failure'
import type { Enrollment } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../server/infra/db/uuid'
import { publishTraining, enroll } from '../../support/organising'
import type { Person } from '../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests } from '../../support/visiting'

let server: ReferenceServer
let desk: ReturnType<typeof visitRequests>
let organiser: Person
let citizen: Person
let windowId: string

const now = '2026-12-02T08:00:00+08:00'
/** The appointment and the training of these tests, on 10 December. */
const ten = '2026-12-10T02:00:00.000Z'
const half = '2026-12-10T02:30:00.000Z'
const eleven = '2026-12-10T03:00:00.000Z'

beforeAll(async () => {
  server = await startReferenceServer()
  desk = visitRequests(server)
  server.setNow(now)
  organiser = await server.person({ name: '张组织', as: [['organiser', 'OL101']] })
  const form = aWindowForm({ capacity: 50 })
  windowId = (await desk.saveWindow(await desk.staffAt(), form)).body.id
})
beforeEach(async () => {
  server.setNow(now)
  citizen = await server.person({ name: '周明' })
})
afterAll(() => server.close())

const training = (startsAt: string, endsAt: string, title = '专利检索入门') =>
  publishTraining(server, organiser, {
    title,
    parts: [{ startsAt, endsAt }],
    closesAt: startsAt,
    cancelUntil: startsAt,
    seats: [{ way: 'onsite', capacity: 20, waitlist: 5 }],
  })
const signUp = (id: string, more: object = {}, key = newId(server.now())) =>
  desk.send<Enrollment & Failure>(citizen, 'POST', `/api/trainings/${id}/enrollment`, {
    way: 'onsite',
    key,
    despiteOverlap: false,
    ...more,
  })
const book = (startsAt: string, more: object = {}, id = desk.newId()) =>
  desk.book(citizen, { window: windowId, startsAt, despiteOverlap: false, ...more }, id)

test('whoever has an appointment is asked before a training at that time, and told which', async () => {
  const visit = (await book(ten)).body
  const id = await training(half, eleven)
  const key = newId(server.now())
  expect((await signUp(id, {}, key)).status).toBe(200) // 10:30 is when the appointment ends
  const other = await training('2026-12-10T02:29:00.000Z', eleven)
  await desk.send(citizen, 'DELETE', `/api/trainings/${id}/enrollment`)
  const refused = await signUp(other, {}, key)
  expect(refused.status).toBe(409)
  expect(refused.body).toEqual({
    code: 'overlap',
    overlaps: [{ kind: 'visit', id: visit.id, outlet: testOutlet, startsAt: ten, endsAt: half }],
  })
  const answered = await signUp(other, { despiteOverlap: true }, key)
  expect(answered.body.standing.kind).toBe('enrolled')
  expect((await signUp(other, {}, key)).status).toBe(200) // the first request again, late
})

test('whoever has a training is asked before an appointment at that time, and may still book it', async () => {
  const id = await training(ten, eleven)
  await signUp(id)
  const visit = desk.newId()
  const refused = await book(half, {}, visit)
  expect(refused.status).toBe(409)
  expect(refused.body).toEqual({
    code: 'overlap',
    overlaps: [
      {
        kind: 'training',
        id,
        title: '专利检索入门',
        outlet: 'OL101',
        startsAt: ten,
        endsAt: eleven,
      },
    ],
  })
  expect((await desk.list(citizen)).body).toEqual([])
  expect((await book(half, { despiteOverlap: true }, visit)).status).toBe(200)
  expect((await book(half, {}, visit)).status).toBe(200) // the first request again, late
  expect((await desk.list(citizen)).body).toHaveLength(1)
})

test('whoever moves an appointment into a training is asked; the old time is kept until then', async () => {
  await signUp(await training(ten, eleven))
  const { id } = (await book(eleven)).body
  const change = { do: 'change' as const, window: windowId, startsAt: half }
  const refused = await desk.act(citizen, id, { ...change, despiteOverlap: false })
  expect(refused.body).toMatchObject({ code: 'overlap', overlaps: [{ kind: 'training' }] })
  expect((await desk.read(citizen, id)).body.startsAt).toBe(eleven)
  const moved = await desk.act(citizen, id, { ...change, despiteOverlap: true })
  expect(moved.body.startsAt).toBe(half)
})

test('an appointment moved to the next slot does not overlap with itself', async () => {
  const { id } = (await book(ten)).body
  const moved = await desk.act(citizen, id, {
    do: 'change',
    window: windowId,
    startsAt: half,
    despiteOverlap: false,
  })
  expect(moved.body.startsAt).toBe(half)
})

test('whoever accepts an offer at the time of an appointment is asked', async () => {
  await book(ten)
  const id = await training(ten, eleven)
  const no = await enroll(server, id, citizen, { status: 'offered' })
  const until = server.now().add(1, 'day').toISOString()
  await server.db`
    update enrollments set offered_at = ${server.now().toISOString()}, until = ${until}
     where training_id = ${id} and no = ${no}`
  const accept = (query = '?despiteOverlap=false') =>
    desk.send<Enrollment & Failure>(
      citizen,
      'POST',
      `/api/trainings/${id}/enrollment/acceptance${query}`,
    )
  expect((await accept()).body).toMatchObject({ code: 'overlap', overlaps: [{ startsAt: ten }] })
  expect((await accept('?despiteOverlap=true')).body.standing.kind).toBe('enrolled')
  expect((await accept()).status).toBe(200) // accepted already
})

test('a phone that cannot ask, as it is older, books and signs up as before', async () => {
  const id = await training(ten, eleven)
  await signUp(id, { despiteOverlap: undefined })
  expect((await book(half, { despiteOverlap: undefined })).status).toBe(200)
  const other = await training(ten, eleven)
  expect((await signUp(other, { despiteOverlap: undefined })).status).toBe(200)
})

test('a day between two days of a training is free', async () => {
  const id = await publishTraining(server, organiser, {
    parts: [
      { startsAt: '2026-12-09T02:00:00.000Z', endsAt: '2026-12-09T03:00:00.000Z' },
      { startsAt: '2026-12-11T02:00:00.000Z', endsAt: '2026-12-11T03:00:00.000Z' },
    ],
    closesAt: '2026-12-09T01:00:00.000Z',
    cancelUntil: '2026-12-09T01:00:00.000Z',
  })
  await signUp(id)
  expect((await book(ten)).status).toBe(200)
  expect((await book('2026-12-11T02:30:00.000Z')).body).toMatchObject({ code: 'overlap' })
})

test('a place on a waitlist, a seat given back and a cancelled appointment keep nobody busy', async () => {
  const id = await training(ten, eleven)
  await enroll(server, id, citizen, { status: 'waitlisted' })
  const visit = (await book(ten)).body
  await desk.act(citizen, visit.id, { do: 'cancel' })
  const other = await training(ten, eleven, '另一场')
  expect((await signUp(other)).status).toBe(200)
  await desk.send(citizen, 'DELETE', `/api/trainings/${other}/enrollment`)
  expect((await book(half)).status).toBe(200)
})

test('of two trainings and an appointment asked for at once, one is given and two are asked about', async () => {
  const ids = [await training(ten, eleven), await training(ten, eleven, '另一场')]
  const answers = await Promise.all([...ids.map((id) => signUp(id)), book(half)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})
