import dayjs from 'dayjs'
import { open, type Db } from '../../../../../server/infra/db/open'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import { startServer, sendAll, seatRequest } from '../../../../support/seats-servers'
import { expectFair } from '../../../../support/seats-hold'
import { rush } from '../../../../support/rush'
import { aTraining } from '../../../../support/trainings'

jest.setTimeout(300_000) // whole servers are started, each by itself

let url: string
let db: Db

beforeAll(async () => {
  url = await freshDatabase('facts')
  db = open(url)
})
afterAll(() => db.end())

const size = 300
const seats = [{ capacity: 20, waitlist: 1000 }]
const statuses = (all: { no: number; status: string }[], status: string) =>
  all.filter((enrollment) => enrollment.status === status)

test('300 people, each sending twice at once to two servers, for 20 seats: 20 have one, 280 wait', async () => {
  const people = await aCrowd(db, dayjs(), size)
  const training = await aTraining(db, dayjs(), { seats })
  const servers = await Promise.all([startServer(url), startServer(url)])
  const told = await sendAll(
    people.flatMap((person) =>
      servers.map((server) => ({ server, request: seatRequest(person, training) })),
    ),
  )
  for (const { child } of servers) child.kill('SIGTERM')
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200]))
  const { enrollments } = await expectFair(db, training, 20)
  expect(statuses(enrollments, 'enrolled').map(({ no }) => no)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  )
  expect(new Set(enrollments.map(({ citizenId }) => citizenId)).size).toBe(size)
  // Each of them was told the same twice.
  for (const { person, body } of told) expect(enrollments[body!.no - 1]!.citizenId).toBe(person.id)
})

test.each(['alone', 'together'] as const)(
  'the same, each sign-up %s, from two processes without a server around them',
  async (path) => {
    const people = await aCrowd(db, dayjs(), size)
    const training = await aTraining(db, dayjs(), { seats })
    const { outcomes } = await rush(url, { path, training, people: people.map(({ id }) => id) })
    expect(outcomes).toEqual({ done: 2 * size })
    const { enrollments } = await expectFair(db, training, 20)
    expect(statuses(enrollments, 'enrolled')).toHaveLength(20)
    expect(statuses(enrollments, 'waitlisted')).toHaveLength(size - 20)
  },
)
