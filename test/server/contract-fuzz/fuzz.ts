import fc from 'fast-check'
import { routes, type RouteName } from '@/contract/routes'
import type { Failure } from '@/contract/shared/failure'
import type { ReferenceServer } from '../../support/reference-server'
import { faultOf } from './faults'
import { makeFuzzWorld, type FuzzWorld } from './fuzz-world'
import { knownValues } from './known-values'
import type { Parts } from './parts'
import { encode, isForStaff, nounOf, requestsTo } from './requests'

export interface FuzzRun {
  /** Number of replies by route and code; `ok` is a success. */
  replies: Map<RouteName, Map<string, number>>
  /** Replies that the contract does not allow. */
  faults: {
    route: RouteName
    by: number
    parts: Parts
    status: number
    body: string
    why: string
  }[]
}

const names = Object.keys(routes) as RouteName[]

/** After this many requests some hours pass, the jobs run, and the world's ids are read anew. */
const perRound = 100

/** Requests that end a session, an account or a role: rarely, so that the others get somewhere. */
const rare: RouteName[] = ['deleteMe', 'signOut', 'withdrawConsent', 'endMembership']
const frequent = names.filter((route) => !rare.includes(route))

const anyRoute = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...frequent) },
  { weight: 1, arbitrary: fc.constantFrom(...rare) },
)

/** Who asks: mostly those whom the route is for, and who have something that it is about. */
function pickAsker({ people, isStaff, owns }: FuzzWorld, route: RouteName, nth: number) {
  const all = [...people.keys()]
  const meant = all.filter((index) => isStaff(index) === isForStaff(route))
  const owners = meant.filter((index) => owns(index, nounOf(route)))
  const from = [all, meant, owners, owners][nth % 4]!
  return from.length > 0 ? from[nth % from.length]! : nth % all.length
}

/**
 * Sends `count` requests, made from the contract and from what exists, by people in all roles. The same
 * `seed` makes the same requests but for ids that the server chose.
 */
export async function fuzz(
  server: ReferenceServer,
  { count, seed }: { count: number; seed: number },
): Promise<FuzzRun> {
  const world = await makeFuzzWorld(server)
  let by = 0
  const requests = new Map(
    names.map((route) => {
      const known = knownValues(nounOf(route), () => world.existing(by))
      return [route, requestsTo(route, known)]
    }),
  )
  const replies = new Map(names.map((route) => [route, new Map<string, number>()]))
  const run: FuzzRun = { replies, faults: [] }
  const order = fc.sample(fc.tuple(anyRoute, fc.nat()), { seed, numRuns: count })
  for (const [nth, [route, picked]] of order.entries()) {
    if (nth % perRound === perRound - 1) {
      await server.later((nth % 7) + 3, 'hour')
      await server.runJobs()
      await world.refresh()
    }
    by = pickAsker(world, route, picked)
    const [parts] = fc.sample(requests.get(route)!, { seed: seed + nth, numRuns: 1 })
    await send(server, world, run, { route, by, parts: parts! })
  }
  return run
}

async function send(
  server: ReferenceServer,
  world: FuzzWorld,
  { replies, faults }: FuzzRun,
  { route, by, parts }: { route: RouteName; by: number; parts: Parts },
) {
  const person = world.people[by]
  const { headers, ...request } = encode(route, parts)
  const { statusCode: status, body } = await server.app.inject({
    ...request,
    headers: { ...headers, ...person?.headers },
  })
  const why = faultOf(route, status, body)
  if (why) faults.push({ route, by, parts, status, body: body.slice(0, 500), why })
  const code = status === 200 ? 'ok' : why ? String(status) : (JSON.parse(body) as Failure).code
  const codes = replies.get(route)!
  codes.set(code, (codes.get(code) ?? 0) + 1)
  const isOut = code === 'signed_out' || (code === 'ok' && rare.includes(route))
  if (person && isOut) await world.signInAgain(by)
}
