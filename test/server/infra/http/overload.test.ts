import Fastify, { type FastifyInstance } from 'fastify'
import { refuseWhenBusy } from '../../../../server/infra/http/overload'
import { sendFailure } from '../../../../server/infra/http/failures'

const busyAfter = 300
let app: FastifyInstance

beforeAll(async () => {
  app = Fastify()
  app.setErrorHandler(sendFailure)
  void app.register(async (api) => {
    refuseWhenBusy(api, { busyAfter })
    api.get('/api', async () => 'answered')
  })
  void app.register(async (pages) => void pages.get('/page', async () => 'shown'))
  await app.ready()
})
afterAll(() => app.close())

/** Keeps the process from doing anything else, in ms. */
function pause(length: number) {
  const until = performance.now() + length
  while (performance.now() < until);
}

const soon = () => new Promise((done) => setTimeout(done, 20))
const statusOf = async (url: string) => (await app.inject(url)).statusCode

test('one pause of the machine refuses nobody', async () => {
  const statuses = new Set<number>()
  pause(4 * busyAfter)
  const end = performance.now() + 4000
  while (performance.now() < end) {
    await soon()
    statuses.add(await statusOf('/api'))
  }
  expect([...statuses]).toEqual([200])
})

test('a server that stays late refuses requests, and goes on serving its pages', async () => {
  const statuses = new Set<number>()
  while (!statuses.has(503)) {
    pause(2 * busyAfter)
    await soon()
    statuses.add(await statusOf('/api'))
    expect(await statusOf('/page')).toBe(200)
  }
  expect((await app.inject('/api')).json()).toEqual({ code: 'unavailable' })
})
