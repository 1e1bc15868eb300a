import { routes, type RouteName } from '@/contract/routes'
import type { Person } from '../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { cases, type Ask } from './cases'
import { deskCases } from './desk-cases'
import { makeDeskWorld } from './desk-world'
import { ratingCases } from './rating-cases'
import { makeRatingWorld } from './rating-world'
import { visitsCases } from './visits-cases'
import { makeVisitsWorld } from './visits-world'
import { askers, makeWorld } from './world'

let server: ReferenceServer
beforeAll(async () => void (server = await startReferenceServer({ perMinute: 1e9 })))
afterAll(() => server.close())

test('every route of the contract is called in every role', () => {
  const asked = new Set(
    [...cases, ...deskCases, ...ratingCases, ...visitsCases].map(([route]) => route),
  )
  expect([...asked].sort()).toEqual((Object.keys(routes) as RouteName[]).sort())
})

test.each(cases)('%s %s is allowed for exactly the expected roles', async (...one) => {
  const [route, , says, make] = one
  const told: string[] = []
  for (const asker of askers) {
    const world = await makeWorld(server)
    told.push(await answerTo(world.people[asker], route, make(world, server)))
  }
  expect(told.join(' ')).toBe(says)
})

test.each(deskCases)('%s %s is allowed for exactly the expected roles', async (...one) => {
  const [route, , says, make] = one
  const told: string[] = []
  for (const asker of askers) {
    const world = await makeDeskWorld(server)
    told.push(await answerTo(world.people[asker], route, make(world)))
  }
  expect(told.join(' ')).toBe(says)
})

test.each(ratingCases)('%s %s is allowed for exactly the expected roles', async (...one) => {
  const [route, , says, make] = one
  const told: string[] = []
  for (const asker of askers) {
    const world = await makeRatingWorld(server)
    told.push(await answerTo(world.people[asker], route, make(world)))
  }
  expect(told.join(' ')).toBe(says)
})

test.each(visitsCases)('%s %s is allowed for exactly the expected roles', async (...one) => {
  const [route, , says, make] = one
  const told: string[] = []
  for (const asker of askers) {
    const world = await makeVisitsWorld(server)
    told.push(await answerTo(world.people[asker], route, make(world)))
  }
  expect(told.join(' ')).toBe(says)
})

/** What one of them is told, in a world where nobody has asked before. */
async function answerTo(
  person: Person | undefined,
  route: RouteName,
  { params = {}, query, body }: Ask,
) {
  const [method, path] = routes[route].split(' ') as ['GET', string]
  const answer = await server.app.inject({
    method,
    url: path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name]!)),
    ...(query && { query }),
    ...(body && { payload: body }),
    ...(person && { headers: person.headers }),
  })
  return answer.statusCode < 400 ? 'ok' : answer.json<{ code: string }>().code
}
