import { routes, type RouteName } from '@/contract/routes/routes'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { cases, type Case } from './cases'
import { askers, makeWorld } from './world'

let server: ReferenceServer
beforeAll(async () => void (server = await startReferenceServer({ perMinute: 1e9 })))
afterAll(() => server.close())

test('every route of the contract is asked by everybody', () => {
  const asked = new Set(cases.map(([route]) => route))
  expect([...asked].sort()).toEqual((Object.keys(routes) as RouteName[]).sort())
})

test.each(cases)('%s %s answers whom it should, and nobody else', async (...one) => {
  const [, , says] = one
  const told: string[] = []
  for (const asker of askers) told.push(await answerTo(asker, one))
  expect(told.join(' ')).toBe(says)
})

/** What one of them is told, in a world where nobody has asked before. */
async function answerTo(asker: (typeof askers)[number], [route, , , make]: Case) {
  const world = await makeWorld(server)
  const { params = {}, query, body } = make(world, server)
  const [method, path] = routes[route].split(' ') as ['GET', string]
  const answer = await server.app.inject({
    method,
    url: path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name]!)),
    ...(query && { query }),
    ...(body && { payload: body }),
    ...(world.people[asker] && { headers: world.people[asker].headers }),
  })
  return answer.statusCode < 400 ? 'ok' : answer.json<{ code: string }>().code
}
