import type { Failure } from '@/contract/shared/failure'
import type { Message } from '@/contract/messages/messages.schema'
import type { Enrollment, SeatHistoryEntry, Standing } from '@/contract/trainings/trainings.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { aTraining } from '../../../../support/trainings'

let server: ReferenceServer
let people: Person[]
let wang: Person
let li: Person
let zhao: Person
let training: string

const start = '2026-12-02T14:20:00+08:00'

beforeAll(async () => {
  server = await startReferenceServer({ template: 'migrated' })
})
beforeEach(async () => {
  server.setNow(start)
  people = await Promise.all(['王芳', '李明', '赵云'].map((name) => server.person({ name })))
  ;[wang, li, zhao] = people as [Person, Person, Person]
  training = await aTraining(server.db, server.now(), { seats: [{ capacity: 1 }] })
})
afterAll(() => server.close())

type Method = 'GET' | 'POST' | 'DELETE'
type Answer = Enrollment & Failure

const ask = async <T = Answer>(
  method: Method,
  who: Person | undefined,
  { path = `/trainings/${training}/enrollment`, payload }: { path?: string; payload?: object } = {},
) => {
  const answer = await server.app.inject({
    method,
    url: `/api${path}`,
    ...(who && { headers: who.headers }),
    ...(payload && { payload }),
  })
  return answer.json<T>()
}
const signUp = (who: Person, { key = newId(server.now()), way = 'onsite' } = {}) =>
  ask('POST', who, { payload: { way, key } })
const giveUp = (who: Person) => ask('DELETE', who)
const accept = (who: Person) =>
  ask('POST', who, { path: `/trainings/${training}/enrollment/acceptance` })
const standing = async (who: Person) => (await ask<Answer | null>('GET', who))?.standing
const moves = async () =>
  (await ask<SeatHistoryEntry[]>('GET', undefined, { path: `/trainings/${training}/moves` })).map(
    ({ kind, no, because }) => [kind, no, because].filter((part) => part !== undefined).join(' '),
  )
const messages = async (who: Person) =>
  (await ask<Message[]>('GET', who, { path: '/me/messages' })).map(({ kind }) => kind)

const waits = (place: number): Standing => ({ kind: 'waitlisted', place })

describe('a seat', () => {
  test('comes with a ticket’s secret, which is the same each time', async () => {
    const mine = await signUp(wang)
    expect(mine).toMatchObject({ way: 'onsite', no: 1, attended: 0, parts: 1, feedback: 'no' })
    expect(mine.training).toMatchObject({ id: training, seats: [{ enrolled: 1 }] })
    expect(mine.standing).toEqual({
      kind: 'enrolled',
      secret: expect.stringMatching(/^[\w-]{43}$/) as string,
    })
    expect(await ask('GET', wang)).toEqual(mine)
    expect(await ask('GET', wang, { path: '/me/enrollments' })).toEqual([mine])
    expect(await ask('GET', li)).toBeNull()
  })

  test('is not given twice to who taps twice, or asks again for a lost answer', async () => {
    const key = newId(server.now())
    const told = await Promise.all([signUp(wang, { key }), signUp(wang, { key }), signUp(wang)])
    expect(told.map(({ no }) => no)).toEqual([1, 1, 1])
    expect(await moves()).toEqual(['enrolled 1'])
  })

  test('that is given up stays given up when the tap that got it arrives again', async () => {
    const key = newId(server.now())
    await signUp(wang, { key })
    expect((await giveUp(wang)).standing).toMatchObject({ kind: 'ended', how: 'cancelled' })
    expect((await signUp(wang, { key })).standing).toMatchObject({ how: 'cancelled' })
    expect((await signUp(wang)).no).toBe(2) // but one can change one's mind
  })

  test('is not for who agreed to an older notice only', async () => {
    await server.db`update profiles set consent = '2025-01' where citizen_id = ${wang.id}`
    expect((await signUp(wang)).code).toBe('profile_needed')
  })
})

/** One has the seat, and two wait for it. */
async function signUpAll() {
  for (const person of people) await signUp(person)
}

describe('a seat that is given back', () => {
  beforeEach(signUpAll)

  test('is offered to who waits first, and the next one moves up', async () => {
    expect(await standing(zhao)).toEqual(waits(2))
    await giveUp(wang)
    expect(await standing(li)).toEqual({
      kind: 'offered',
      offeredAt: '2026-12-02T06:20:00.000Z',
      until: '2026-12-03T05:20:00.000Z',
    })
    expect(await standing(zhao)).toEqual(waits(1))
    expect(await messages(li)).toEqual(['offer'])
    expect(await messages(zhao)).toEqual([])
  })

  test('belongs to who accepts the offer, however often they say so', async () => {
    await giveUp(wang)
    const told = await Promise.all([accept(li), accept(li)])
    expect(told.map((enrollment) => enrollment.standing.kind)).toEqual(['enrolled', 'enrolled'])
    expect((await accept(zhao)).code).toBe('conflict')
    expect((await accept(wang)).code).toBe('not_found')
  })

  test('goes on to the next when the offer is declined, and the log says why', async () => {
    await giveUp(wang)
    await giveUp(li)
    expect((await standing(zhao))?.kind).toBe('offered')
    expect(await moves()).toEqual([
      'enrolled 1',
      'waitlisted 2',
      'waitlisted 3',
      'cancelled 1',
      'offered 2 4',
      'declined 2',
      'offered 3 6',
    ])
  })

  test('goes on by itself when nobody answers, at the second the offer ends', async () => {
    await giveUp(wang)
    server.setNow('2026-12-03T13:19:59.999+08:00')
    await server.runJobs()
    expect((await standing(li))?.kind).toBe('offered')
    server.setNow('2026-12-03T13:20:00+08:00')
    expect((await accept(li)).code).toBe('too_late')
    await server.runJobs()
    await server.runJobs()
    expect(await standing(li)).toMatchObject({ kind: 'ended', how: 'expired' })
    expect(await standing(zhao)).toMatchObject({ until: '2026-12-04T04:20:00.000Z' })
    expect(await messages(li)).toEqual(['offer_over', 'offer'])
    expect(await messages(zhao)).toEqual(['offer'])
    expect((await accept(li)).code).toBe('too_late')
  })
})

describe('while somebody waits, a seat that is given back', () => {
  beforeEach(signUpAll)

  test('is not for who comes fresh', async () => {
    await giveUp(wang)
    const qian = await server.person({ name: '钱进' })
    expect((await signUp(qian)).standing).toEqual(waits(2))
    expect((await signUp(wang)).standing).toEqual(waits(3))
  })

  test('is offered to who stays when the first has left the waitlist', async () => {
    expect((await giveUp(li)).standing).toMatchObject({ kind: 'ended', how: 'left' })
    await giveUp(wang)
    expect((await standing(zhao))?.kind).toBe('offered')
  })
})

describe('giving up', () => {
  const cancelUntil = '2026-12-15T06:20:00.000Z'
  test.each([
    ['2026-12-15T14:19:59.999+08:00', 'cancelled'],
    ['2026-12-15T14:20:00+08:00', 'too_late'],
  ])('a seat at %s: %s', async (moment, comes) => {
    training = await aTraining(server.db, server.now(), { cancelUntil })
    await signUp(wang)
    server.setNow(moment)
    const { code, standing } = await giveUp(wang)
    expect(code ?? (standing as { how: string }).how).toBe(comes)
  })

  test('a place on the waitlist is possible at any time', async () => {
    training = await aTraining(server.db, server.now(), { seats: [{ capacity: 1 }], cancelUntil })
    await signUp(wang)
    await signUp(li)
    server.setNow('2026-12-16T14:00:00+08:00')
    expect((await giveUp(li)).standing).toMatchObject({ how: 'left' })
  })

  test('what one never had is not possible, and what is given up already stays so', async () => {
    expect((await giveUp(wang)).code).toBe('not_found')
    await signUp(wang)
    await giveUp(wang)
    expect((await giveUp(wang)).standing).toMatchObject({ how: 'cancelled' })
    expect(await moves()).toEqual(['enrolled 1', 'cancelled 1'])
  })
})

describe('in the last two hours', () => {
  test('a seat that is given back is offered to nobody', async () => {
    const startsAt = server.now().add(3, 'hour')
    training = await aTraining(server.db, server.now(), {
      seats: [{ capacity: 1 }],
      startsAt,
      cancelUntil: startsAt,
    })
    await signUp(wang)
    await signUp(li)
    server.setNow(startsAt.subtract(2, 'hour').toISOString())
    await giveUp(wang)
    await server.runJobs()
    expect(await standing(li)).toEqual(waits(1))
    // Put off, there is time again, and whoever waits is not forgotten.
    const later = startsAt.add(7, 'day').toISOString()
    await server.db`
      update trainings set starts_at = ${later}, ends_at = ${later}::timestamptz + interval '1 hour'
       where id = ${training}`
    await server.runJobs()
    expect((await standing(li))?.kind).toBe('offered')
  })
})

test('two no-shows in 90 days make somebody wait behind those without', async () => {
  for (const day of ['2026-10-01', '2026-11-01']) {
    const missed = await aTraining(server.db, server.now(), { startsAt: `${day}T10:00:00+08:00` })
    await server.db`insert into enrollments ${server.db({
      training_id: missed,
      way: 'onsite',
      no: 1,
      citizen_id: li.id,
      key: newId(server.now()),
      status: 'enrolled',
      asked_at: `${day}T00:00:00Z`,
      no_show: 'counted',
      no_show_at: `${day}T12:00:00Z`,
    })}`
  }
  await signUp(wang)
  await signUp(li)
  expect((await signUp(zhao)).standing).toEqual(waits(1))
  expect(await standing(li)).toEqual(waits(2))
  const log = await ask<SeatHistoryEntry[]>('GET', undefined, {
    path: `/trainings/${training}/moves`,
  })
  expect(log.map(({ behind }) => behind)).toEqual([undefined, true, undefined])
})
