import dayjs from 'dayjs'
import { open, type Db } from '../../../../../server/infra/db/open'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import type { Person } from '../../../../support/people'
import {
  startServer,
  sendRequest,
  seatRequest,
  type SeatResponse,
} from '../../../../support/seats-servers'
import { expectFair } from '../../../../support/seats-hold'
import { seatsOf } from '../../../../support/seats'
import { aTraining } from '../../../../support/trainings'

jest.setTimeout(300_000) // whole servers are started, each by itself

let url: string
let db: Db
let people: Person[]
let training: string
const capacity = 40

beforeAll(async () => {
  url = await freshDatabase('facts')
  db = open(url)
  people = await aCrowd(db, dayjs(), 400)
  training = await aTraining(db, dayjs(), { seats: [{ capacity, waitlist: 1000 }] })
})
afterAll(() => db.end())

/** Whom a letter of this kind was written to, and how often. */
const letters = async (kind: string) => {
  const rows = await db<{ citizenId: string }[]>`
    select citizen_id from messages where kind = ${kind} order by citizen_id`
  return rows.map(({ citizenId }) => citizenId)
}
const citizens = async (those: 'offered_at is not null' | `status = 'expired'`) => {
  const rows = await db<{ citizenId: string }[]>`
    select citizen_id from enrollments
     where training_id = ${training} and ${db.unsafe(those)} order by citizen_id`
  return rows.map(({ citizenId }) => citizenId)
}
const overdue = async () => {
  const rows = await db`
    select from enrollments where status = 'offered' and until <= ${dayjs().toISOString()}`
  return rows.length
}

test('a server that is killed while people sign up and give up loses nothing it has told, and leaves nothing half done', async () => {
  const server = await startServer(url)
  const [first, rest] = [people.slice(0, capacity), people.slice(capacity)]
  await Promise.all(first.map((person) => sendRequest(server, seatRequest(person, training))))
  const told: SeatResponse[] = []
  const heard = (answer: SeatResponse) => {
    if (answer.status === 200 && told.push(answer) === 60) server.child.kill('SIGKILL')
  }
  await Promise.all([
    ...rest.map((person) => sendRequest(server, seatRequest(person, training)).then(heard)),
    ...first.map((person) =>
      sendRequest(server, seatRequest(person, training, 'DELETE')).then(heard),
    ),
  ])
  await server.ended
  expect(told.length).toBeLessThan(people.length) // it was in the middle of it

  const { enrollments } = await expectFair(db, training, capacity)
  for (const { person, body } of told) {
    const { citizenId, status } = enrollments[body!.no - 1]!
    expect(citizenId).toBe(person.id)
    expect(status === 'cancelled').toBe(body!.standing.kind === 'ended')
  }
  expect(await letters('offer')).toEqual(await citizens('offered_at is not null'))
})

test('offers go on after that by themselves, although the next one is killed at it, and each is told once', async () => {
  const { counters } = await seatsOf(db, training)
  if (counters.offered === 0) throw new Error('nothing was offered before')
  const past = dayjs().subtract(1, 'minute').toISOString()
  await db`update enrollments set until = ${past} where status = 'offered'`
  const killed = await startServer(url)
  killed.child.kill('SIGKILL')
  await killed.ended
  await expectFair(db, training, capacity)
  const next = await startServer(url)
  while ((await overdue()) > 0);
  next.child.kill('SIGTERM')
  await next.ended
  await expectFair(db, training, capacity)
  expect(await letters('offer_over')).toEqual(await citizens(`status = 'expired'`))
  expect(await letters('offer')).toEqual(await citizens('offered_at is not null'))
})
