import { findDamage } from '../faults/find-damage'
import { settle } from '../faults/load'
import { reads, send, type Outcome } from '../faults/requests'
import { openSite, type Site } from '../faults/site'
import { haltPostgres } from '../support/halted-postgres'

jest.setTimeout(300_000)

let site: Site
let goOn: () => void

beforeAll(async () => {
  site = await openSite({ size: 10 })
  const [person] = site.people
  for (const read of reads(site.training, person!)) await send(site.urls[0]!, read)
  goOn = await haltPostgres(site.folder)
})
afterAll(async () => {
  goOn()
  await site.close()
})

const isRefused = ({ status, retryAfter }: Outcome) => status === 503 && retryAfter
const inMemory = ['/api/published/manifest.json', '/api/trainings', '/api/ratings']

test('while PostgreSQL is stopped, each of fifty requests is refused for now or answered from memory', async () => {
  const writes = Array.from({ length: 15 }, () => site.nextWrite()!)
  const requests = [
    ...site.people.slice(0, 5).flatMap((person) => reads(site.training, person)),
    ...writes,
  ]
  expect(requests).toHaveLength(50)
  const outcomes = await Promise.all(requests.map((request) => send(site.urls[0]!, request)))
  for (const [i, { path }] of requests.entries())
    if (inMemory.includes(path)) expect(outcomes[i]).toMatchObject({ status: 200 })
    else expect([path, isRefused(outcomes[i]!)]).toEqual([path, true])
})

test('what is served from memory meanwhile is said to be stale', async () => {
  for (const path of inMemory)
    expect(await send(site.urls[0]!, { method: 'GET', path })).toMatchObject({
      status: 200,
      stale: true,
    })
})

test('a server whose PostgreSQL is stopped is alive and not ready', async () => {
  const statuses = ['/health', '/ready'].map((path) => send(site.urls[0]!, { method: 'GET', path }))
  expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 503])
})

test('once it goes on, all that was sent is done, and once', async () => {
  goOn()
  expect(await settle(site)).toBe(true)
  expect(await findDamage(site)).toEqual([])
})
