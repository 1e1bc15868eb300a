import type {
  Enrollment,
  ListedTraining,
  SeatHistoryEntry,
  Training,
} from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import { staffRequests } from '../../../../support/organising'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { aTraining } from '../../../../support/trainings'

let server: ReferenceServer
let ask: ReturnType<typeof staffRequests>

beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  ask = staffRequests(server)
})
afterEach(() => server.close())

const training = (options?: Parameters<typeof aTraining>[2]) =>
  aTraining(server.db, server.now(), options)
const signUp = (
  person: { headers: { authorization: string } },
  id: string,
  key = newId(server.now()),
) => ask<Enrollment>(person, 'POST', `trainings/${id}/enrollment`, { way: 'onsite', key })
const list = async () => (await ask<ListedTraining[]>(undefined, 'GET', 'trainings')).body

test('the list has what is to come and what is just over, the next one first, and no drafts', async () => {
  const later = await training({ title: '以后' })
  const next = await training({ startsAt: server.now().add(1, 'day') })
  await training({ state: 'draft' })
  const off = await training({ state: 'called_off', startsAt: server.now().add(3, 'day') })
  await training({ startsAt: server.now().subtract(20, 'day') })
  expect((await list()).map(({ id }) => id)).toEqual([next, off, later])
})

test('who has the list is told that it still holds, until somebody signs up', async () => {
  const id = await training()
  const before = await server.app.inject('/api/trainings')
  const etag = before.headers.etag as string
  const again = { url: '/api/trainings', headers: { 'if-none-match': etag } }
  expect((await server.app.inject(again)).statusCode).toBe(304)
  await signUp(await server.person({ name: '周明' }), id)
  server.setNow(server.now().add(1, 'second').toISOString())
  const after = await server.app.inject(again)
  expect(after.statusCode).toBe(200)
  expect(after.json<ListedTraining[]>()[0]!.seats[0]!.enrolled).toBe(1)
})

test('a draft is nobody’s to see, to ask for, or to look into', async () => {
  const id = await training({ state: 'draft' })
  const person = await server.person({ name: '周明' })
  for (const path of [`trainings/${id}`, `trainings/${id}/moves`])
    expect((await ask(person, 'GET', path)).body).toEqual({ code: 'not_found' })
  expect((await signUp(person, id)).body).toEqual({ code: 'not_found' })
})

test('of a lecturer who has not agreed, only the name is public', async () => {
  const [open, shy] = [newId(server.now()), newId(server.now())]
  for (const [id, consented] of [
    [open, true],
    [shy, false],
  ] as const)
    await server.db`insert into lecturers ${server.db({
      id,
      base: 'OL101',
      name: '示例讲师',
      title: '教授',
      bio: '生平',
      topics: server.db.json([]),
      consented,
    })}`
  const id = await training({ lecturers: [shy, open] })
  const { body } = await ask<Training>(undefined, 'GET', `trainings/${id}`)
  expect(body.lecturers).toEqual([
    { id: shy, name: '示例讲师', title: '' },
    { id: open, name: '示例讲师', title: '教授', bio: '生平' },
  ])
})

test('a seat, a place on the waitlist, an offer, and the seat: as each of them sees it', async () => {
  const id = await training({ seats: [{ capacity: 1 }] })
  const [first, second, third] = [
    await server.person({ name: '周明' }),
    await server.person({ name: '陈晨' }),
    await server.person({ name: '吴迪' }),
  ]
  const seat = (await signUp(first, id)).body
  expect(seat.standing).toEqual({
    kind: 'enrolled',
    secret: expect.stringMatching(/^[\w-]{43}$/) as string,
  })
  expect((await signUp(second, id)).body.standing).toEqual({ kind: 'waitlisted', place: 1 })
  expect((await signUp(third, id)).body.standing).toEqual({ kind: 'waitlisted', place: 2 })

  const given = (await ask<Enrollment>(first, 'DELETE', `trainings/${id}/enrollment`)).body
  expect(given.standing).toMatchObject({ kind: 'ended', how: 'cancelled' })
  const offered = (await ask<Enrollment>(second, 'GET', `trainings/${id}/enrollment`)).body
  expect(offered.standing).toMatchObject({ kind: 'offered' })
  const accepted = await ask<Enrollment>(second, 'POST', `trainings/${id}/enrollment/acceptance`)
  expect(accepted.body.standing.kind).toBe('enrolled')
  const [own] = (await ask<Enrollment[]>(third, 'GET', 'me/enrollments')).body
  expect(own!.standing).toEqual({ kind: 'waitlisted', place: 1 })

  const moves = (await ask<SeatHistoryEntry[]>(undefined, 'GET', `trainings/${id}/moves`)).body
  expect(moves.map(({ kind, no, because }) => [kind, no, because])).toEqual([
    ['enrolled', 1, undefined],
    ['waitlisted', 2, undefined],
    ['waitlisted', 3, undefined],
    ['cancelled', 1, undefined],
    ['offered', 2, 4],
    ['accepted', 2, undefined],
  ])
})

test('the way to take part online is for who has a seat online, and only for them', async () => {
  const id = await training({
    link: 'https://example.org/room',
    seats: [{ way: 'online', capacity: 1 }],
  })
  const [first, second] = [
    await server.person({ name: '周明' }),
    await server.person({ name: '陈晨' }),
  ]
  const online = { way: 'online', key: newId(server.now()) }
  const seat = await ask<Enrollment>(first, 'POST', `trainings/${id}/enrollment`, online)
  expect(seat.body.link).toBe('https://example.org/room')
  const waiting = { way: 'online', key: newId(server.now()) }
  const place = await ask<Enrollment>(second, 'POST', `trainings/${id}/enrollment`, waiting)
  expect(place.body).not.toHaveProperty('link')
  expect(JSON.stringify((await ask(undefined, 'GET', `trainings/${id}`)).body)).not.toContain(
    'room',
  )
})

test('who has not agreed to the notice, or leaves out what is asked, is told what is missing', async () => {
  const id = await training({ asks: ['employer'] })
  for (const known of [{}, { name: '周明' }])
    expect((await signUp(await server.person(known), id)).body).toEqual({ code: 'profile_needed' })
  const whole = await server.person({ name: '周明', employer: '某公司' })
  expect((await signUp(whole, id)).status).toBe(200)
})

test('the same tap sent again gives the same seat, and so does another tap', async () => {
  const id = await training()
  const person = await server.person({ name: '周明' })
  const key = newId(server.now())
  const first = await signUp(person, id, key)
  expect(await signUp(person, id, key)).toEqual(first)
  expect(await signUp(person, id)).toEqual(first)
  const again = await ask(person, 'DELETE', `trainings/${id}/enrollment`)
  expect(await ask(person, 'DELETE', `trainings/${id}/enrollment`)).toEqual(again)
})
