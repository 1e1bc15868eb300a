import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { fuzz } from './fuzz'
import { brokenInvariants } from './invariants'

/** `npm run test:fuzz` sends ten times as many, with another seed each time. */
const count = Number(process.env.FUZZ_REQUESTS ?? 2000)
const seed = Number(process.env.FUZZ_SEED ?? 20261202)

let server: ReferenceServer
beforeAll(async () => void (server = await startReferenceServer({ perMinute: 1e9 })))
afterAll(() => server.close())

test(
  'whatever anybody sends to any route, the reply is one of the contract and the books stay right',
  async () => {
    const { replies, faults } = await fuzz(server, { count, seed })
    if (process.env.FUZZ_FIGURES) console.log(replies)
    expect({ seed, faults }).toEqual({ seed, faults: [] })
    expect(await brokenInvariants(server.db)).toEqual([])
    const untried = [...replies].flatMap(([route, codes]) => (codes.size === 0 ? [route] : []))
    expect(untried).toEqual([])
  },
  30 * 60_000,
)
