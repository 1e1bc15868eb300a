import { setTimeout } from 'node:timers/promises'
import dayjs from 'dayjs'
import { momentAt } from '@/contract/visits/slots.rules'
import type { Visit } from '@/contract/visits/visits.schema'
import { open, type Db } from '../../../../../server/infra/db/open'
import { newId } from '../../../../../server/infra/db/uuid'
import { dayOf } from '../../../../../server/domains/visits/days'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import type { Person } from '../../../../support/people'
import { startServer, type Server } from '../../../../support/seats-servers'
import { testOutlet } from '../../../../support/visiting'

jest.setTimeout(300_000) // whole servers are started, each by itself

const size = 500
let db: Db
let servers: Server[]
let people: Person[]
const window = newId(dayjs())
const startsAt = momentAt(dayOf(dayjs().add(48, 'hour')), 600)

beforeAll(async () => {
  const url = await freshDatabase('facts')
  db = open(url)
  people = await aCrowd(db, dayjs(), size)
  const at = dayjs().toISOString()
  const endsAt = dayjs(startsAt).add(30, 'minute').toISOString()
  await db`insert into windows ${db({
    id: window,
    outlet: testOutlet,
    name: '1 号窗口',
    code: 'K3M9TQ',
    services: db.json([]),
    books: true,
    queues: true,
    open: true,
    hours: db.json([[0, 15]]),
    slot_minutes: 15,
    capacity: 1,
    created_at: at,
  })}`
  const slot = { window_id: window, starts_at: startsAt, ends_at: endsAt, capacity: 20 }
  await db`insert into slots ${db({ ...slot, by_hand: true })}`
  const days = [0, 1].map((ahead) => dayOf(dayjs().add(ahead * 24, 'hour'))) // it may strike twelve
  await db`insert into queues ${db(days.map((day) => ({ outlet: testOutlet, day, open: true })))}`
  servers = await Promise.all([startServer(url), startServer(url)])
})
afterAll(async () => {
  for (const { child } of servers) child.kill('SIGTERM')
  await db.end()
})

interface Sent {
  person: Person
  id: string
  body: object
}

/** Each sends the same twice at once, to two servers; who is told that they are busy sends again, when told to. */
async function rush(body: object) {
  const all = people.map((person): Sent => ({ person, id: newId(dayjs()), body }))
  return Promise.all(all.flatMap((request) => servers.map((server) => send(server, request))))
}

async function send({ url }: Server, { person, id, body }: Sent): Promise<Told> {
  const answer = await fetch(`${url}/visits/${id}`, {
    method: 'PUT',
    headers: { ...person.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.status === 503) {
    await setTimeout(1000 * Number(answer.headers.get('retry-after')))
    return send({ url } as Server, { person, id, body })
  }
  return { id, status: answer.status, body: (await answer.json()) as Visit & { code: string } }
}
interface Told {
  id: string
  status: number
  body: Visit & { code: string }
}

test('500 people, each sending twice at once to two servers, for a slot of 20: 20 have it', async () => {
  const told = await rush({ kind: 'appointment', window, startsAt, visitor: '周明' })
  const outcomes: Record<string, number> = {}
  for (const { status, body } of told) {
    const outcome = status === 200 ? 'booked' : body.code
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  expect(outcomes).toEqual({ booked: 40, full: 960 })
  const rows = await db<{ citizenId: string }[]>`select citizen_id from visits where kind = 'appointment'` // prettier-ignore
  expect(new Set(rows.map(({ citizenId }) => citizenId)).size).toBe(20)
  expect(rows).toHaveLength(20)
  expect(await db`select taken from slots where starts_at = ${startsAt} and window_id = ${window}`).toEqual([{ taken: 20 }]) // prettier-ignore
})

test('500 people, each sending twice at once to two servers, for a number: 1 to 500, each once', async () => {
  const told = await rush({ kind: 'ticket', outlet: testOutlet })
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200]))
  const numbers = new Map(told.map(({ id, body }) => [id, body.place!.number]))
  for (const { id, body } of told) expect(body.place!.number).toBe(numbers.get(id))
  expect([...numbers.values()].sort((a, b) => a - b)).toEqual(people.map((_, nth) => nth + 1))
})
