import type { VisitableOutlet } from '@/contract/visits/visits.schema'
import type { Person } from '../../../../support/people'
import { addressed } from '../../../../support/addressed'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import {
  aWindowForm,
  testOutlet,
  visitRequests,
  type VisitingUse,
} from '../../../../support/visiting'

/** The shipped facts know no address of this outlet, and of this one the road only. */
const [nowhere, roadOnly] = ['OL002', 'OL005']
const at = '2026-12-03T01:00:00.000Z'

let server: ReferenceServer
let use: VisitingUse
let citizen: Person
beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  citizen = await server.person({ name: '周明' })
})
afterEach(() => server.close())

const windowAt = async (outlet: string, change = {}) =>
  (await use.saveWindow(await use.staffAt(outlet), aWindowForm({ outlet, ...change }))).body.id

const listed = async () =>
  (await server.app.inject({ url: '/api/visiting' })).json<VisitableOutlet[]>()

/** What staff of the facts do: the address is found to be wrong. */
const forgetAddress = (outlet: string) => server.db`
  update facts set body = body - 'address' where kind = 'outlet' and id = ${outlet}`

test.each([nowhere, roadOnly])(
  'nobody books a visit to an outlet that one cannot find: %s',
  async (outlet) => {
    const window = await windowAt(outlet)
    expect((await use.book(citizen, { window, startsAt: at })).body.code).toBe('no_address')
    expect(await use.look(outlet)).toMatchObject({ windows: [{ books: false }], slots: [] })
    expect(await listed()).toMatchObject([{ outlet, books: false, queues: true }])
  },
)

test('with neither an address nor a queue it is not listed at all', async () => {
  await windowAt(nowhere, { queues: false })
  expect(await listed()).toEqual([])
})

test('once its address is published, the times that staff gave can be booked', async () => {
  const window = await windowAt(nowhere)
  await addressed(server, nowhere)
  expect((await use.book(citizen, { window, startsAt: at })).status).toBe(200)
  expect(await listed()).toMatchObject([{ outlet: nowhere, books: true }])
})

test('an appointment stays readable after the address is gone, and cannot be moved', async () => {
  const window = await windowAt(testOutlet)
  const { id } = (await use.book(citizen, { window, startsAt: at })).body
  await forgetAddress(testOutlet)
  expect((await use.read(citizen, id)).body).toMatchObject({ status: 'booked', startsAt: at })
  expect((await use.list(citizen)).body).toMatchObject([{ id, window: { id: window } }])
  const later = { do: 'change' as const, window, startsAt: '2026-12-03T02:00:00.000Z' }
  expect((await use.act(citizen, id, later)).body.code).toBe('no_address')
  expect((await use.act(citizen, id, { do: 'cancel' })).body.status).toBe('cancelled')
})

test('an outlet that was closed for good is not listed', async () => {
  await windowAt(testOutlet)
  await server.db`update facts set retired_at = now() where kind = 'outlet' and id = ${testOutlet}`
  expect(await listed()).toEqual([])
})

test('the hours that are shown are those of the window', async () => {
  const hours: [number, number][] = [[600, 720]]
  const window = await windowAt(testOutlet, { hours })
  expect((await use.look()).windows).toMatchObject([{ hours }])
  expect(await listed()).toMatchObject([{ windows: [{ name: '1 号窗口', hours }] }])
  const booked = await use.book(citizen, { window, startsAt: '2026-12-03T02:00:00.000Z' })
  expect(booked.body.window).toMatchObject({ hours })
})
