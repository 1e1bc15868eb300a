import dayjs from 'dayjs'
import { open, type Db } from '../../../../../server/infra/db/open'
import { newId } from '../../../../../server/infra/db/uuid'
import { verifyPublicLog } from '../../../../../server/domains/ratings/verification/verify-public-log'
import { recordServicesDone } from '../../../../../server/domains/ratings/rating/record-services-done'
import { aCrowd } from '../../../../support/crowd'
import { freshDatabase } from '../../../../support/database'
import type { Person } from '../../../../support/people'
import { startServer, type Server } from '../../../../support/seats-servers'

jest.setTimeout(300_000) // whole servers are started, each by itself

let db: Db
let servers: Server[]
let people: Person[]
beforeAll(async () => {
  const url = await freshDatabase('facts')
  db = open(url)
  people = await aCrowd(db, dayjs(), 60)
  servers = [await startServer(url), await startServer(url)]
})
afterAll(async () => {
  for (const { child, ended } of servers) {
    child.kill('SIGTERM')
    await ended
  }
  await db.end()
})

/** Something was done for each of them at one outlet. */
async function served(all: Person[]) {
  const done = all.map(({ id: citizenId }) => ({
    citizenId,
    kind: 'visit' as const,
    ref: newId(dayjs()),
    unit: 'OL002',
    channel: 'onsite' as const,
    doneAt: dayjs().toISOString(),
    sample: false,
  }))
  await recordServicesDone(db, done, dayjs())
  return db<{ id: string; citizenId: string }[]>`
    select id, citizen_id from services_done where ref in ${db(done.map(({ ref }) => ref))}`
}

/** Sends one more rating, every other time to the other server. */
async function rate(person: Person, service: string, nth: number) {
  const answer = await fetch(`${servers[nth % 2]!.url}/services-done/${service}/rating`, {
    method: 'PUT',
    headers: { ...person.headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      version: 0,
      key: newId(dayjs()),
      device: newId(dayjs()),
      level: (nth % 5) + 1,
      scores: {},
      tags: [],
      tagsVersion: 1,
      pictures: [],
    }),
  })
  const { code = 'ok' } = (await answer.json()) as { code?: string }
  return code
}

test('of fifty different ratings of one service, sent to two servers at once, one is stored', async () => {
  const zhou = people[0]!
  const [service] = await served([zhou])
  const told = await Promise.all(
    Array.from({ length: 50 }, (_, nth) => rate(zhou, service!.id, nth)),
  )
  expect(told.filter((code) => code === 'ok')).toHaveLength(1)
  expect(new Set(told)).toEqual(new Set(['ok', 'rated']))
  const rows = await db<
    { level: number }[]
  >`select level from ratings where service_id = ${service!.id}`
  expect(rows).toHaveLength(1)
  expect((await verifyPublicLog(db)).findings).toEqual([])
  const waiting = await db`
    select from log_waiting w join ratings r on r.id = w.rating_id
     where r.service_id = ${service!.id} and w.kind = 'rectification'`
  expect(waiting).toHaveLength(rows[0]!.level <= 2 ? 1 : 0)
  const orders = await db`select from rectifications where unit = 'OL002' and not sample`
  expect(orders).toHaveLength(rows[0]!.level <= 2 ? 1 : 0)
})

test('sixty people rating one outlet at once on two servers produce one intact chain', async () => {
  const services = await served(people)
  const told = await Promise.all(
    services.map(({ id, citizenId }, nth) =>
      rate(
        people.find((person) => person.id === citizenId)!,
        id,
        nth,
      ),
    ),
  )
  expect(new Set(told)).toEqual(new Set(['ok']))
  expect((await verifyPublicLog(db)).findings).toEqual([])
  expect(await db`select from ratings where unit = 'OL002' and not sample`).toHaveLength(61)
})
