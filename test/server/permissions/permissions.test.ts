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
import { askers, makeWorld, type Asker } from './world'

let server: ReferenceServer
beforeAll(async () => void (server = await startReferenceServer({ perMinute: 1e9 })))
afterAll(() => server.close())

test('every route of the contract is called in every role', () => {
  const covered = new Set(
    [...cases, ...deskCases, ...ratingCases, ...visitsCases].map(([route]) => route),
  )
  expect([...covered].sort()).toEqual((Object.keys(routes) as RouteName[]).sort())
})

test.each(cases)('%s %s is allowed for exactly the expected roles', async (...permissionCase) => {
  const [route, , says, make] = permissionCase
  const told = await answersToAll(route, makeWorld, (world) => make(world, server))
  expect(told).toBe(says)
})

test.each(deskCases)(
  '%s %s is allowed for exactly the expected roles',
  async (...permissionCase) => {
    const [route, , says, make] = permissionCase
    expect(await answersToAll(route, makeDeskWorld, make)).toBe(says)
  },
)

test.each(ratingCases)(
  '%s %s is allowed for exactly the expected roles',
  async (...permissionCase) => {
    const [route, , says, make] = permissionCase
    expect(await answersToAll(route, makeRatingWorld, make)).toBe(says)
  },
)

test.each(visitsCases)(
  '%s %s is allowed for exactly the expected roles',
  async (...permissionCase) => {
    const [route, , says, make] = permissionCase
    expect(await answersToAll(route, makeVisitsWorld, make)).toBe(says)
  },
)

interface AnyWorld {
  people: Record<Asker, Person | undefined>
}

/**
 * What everybody is told, one after another. Making a world takes long, so a new one is made only when the last
 * answer may have changed it: a refusal and a reading change nothing.
 */
async function answersToAll<W extends AnyWorld>(
  route: RouteName,
  makeOne: (server: ReferenceServer) => Promise<W>,
  ask: (world: W) => Ask,
) {
  const isRead = routes[route].startsWith('GET ')
  const told: string[] = []
  let world: W | undefined
  for (const asker of askers) {
    world ??= await makeOne(server)
    const answer = await answerTo(world.people[asker], route, ask(world))
    if (answer === 'ok' && !isRead) world = undefined
    told.push(answer)
  }
  return told.join(' ')
}

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
