import type { OutletAvailability } from '@/contract/visits/visits.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import { slotsOf } from '@/features/visits/citizen/availability/slots.model'
import { buildApp } from '../../../../../server/app'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { testVault } from '../../../../support/vault'
import {
  aWindowForm,
  testOutlet,
  visitRequests,
  type VisitingUse,
} from '../../../../support/visiting'

let server: ReferenceServer
let use: VisitingUse
let clerk: Person
beforeEach(async () => {
  server = await startReferenceServer()
  use = visitRequests(server)
  clerk = await use.staffAt()
})
afterEach(() => server.close())

const read = async (query = '', headers = {}) =>
  server.app.inject({ url: `/api/visiting/${testOutlet}${query}`, headers })
const readCompact = async (from?: string) =>
  (await read(`?compact=true${from ? `&from=${from}` : ''}`)).json<OutletAvailability>()

const inOrder = <T extends { startsAt: string; window: string }>(slots: T[]) =>
  [...slots].sort((a, b) => (a.startsAt + a.window < b.startsAt + b.window ? -1 : 1))

test('the compact reply has the same free slots as the one older phones read, in a fraction of the bytes', async () => {
  const id = (await use.saveWindow(clerk)).body.id
  await use.saveWindow(clerk, aWindowForm({ name: '2 号窗口', hours: [[600, 660]] }))
  const person = await server.person({ name: '周明' })
  await use.book(person, { window: id, startsAt: '2026-12-03T01:00:00.000Z' })
  const full = await use.look()
  const compact = await readCompact()
  const withoutCapacity = full.slots.map(({ capacity: _, ...slot }) => slot)
  expect(full.slots.length).toBeGreaterThan(100)
  expect(inOrder(slotsOf(compact.days!))).toEqual(inOrder(withoutCapacity))
  expect(compact).toMatchObject({ windows: full.windows, queue: full.queue, slots: [] })
  expect(JSON.stringify(compact.days).length * 5).toBeLessThan(JSON.stringify(full.slots).length)
})

/** Forty windows of 72 slots a day. */
async function aLargeOutlet() {
  const { id } = (await use.saveWindow(clerk, aWindowForm({ slotMinutes: 5 }))).body
  const copies = server.db`generate_series(2, ${visitSettings.maxWindows}::int) n`
  const copyId = server.db`overlay(${id} placing lpad(n::text, 4, '0') from 25)::uuid`
  await server.db`
    insert into windows (id, outlet, name, code, services, books, queues, open, hours, slot_minutes, capacity,
                         created_at)
    select ${copyId}, outlet, name, 'W' || n, services, books, queues, open, hours, slot_minutes, capacity,
           created_at
      from windows, ${copies} where id = ${id}`
  await server.db`
    insert into slots (window_id, starts_at, ends_at, capacity)
    select ${copyId}, starts_at, ends_at, capacity from slots, ${copies} where window_id = ${id}`
  const [row] = await server.db<{ count: number }[]>`
    select count(*)::int from slots where starts_at > ${server.now().toISOString()}`
  return row!.count
}

test('an outlet with very many slots is read in replies of whole days', async () => {
  const count = await aLargeOutlet()
  const days = []
  let from: string | undefined
  do {
    const { days: some, next } = await readCompact(from)
    const listed = some!.flatMap(({ slots }) => slots)
    expect(listed.length).toBeLessThanOrEqual(visitSettings.maxListedSlots)
    days.push(...some!)
    from = next
  } while (from)
  expect(slotsOf(days)).toHaveLength(count)
  expect(new Set(days.map(({ window, day }) => `${window} ${day}`)).size).toBe(days.length)
})

test('an older phone gets a bounded reply from such an outlet, from the next slot on', async () => {
  await aLargeOutlet()
  const { slots } = await use.look()
  expect(slots.length).toBeGreaterThan(0)
  expect(slots.length).toBeLessThanOrEqual(visitSettings.maxListedSlotsInFull)
  expect(slots[0]!.startsAt).toBe('2026-12-02T06:25:00.000Z')
})

test('a phone that has the reply is told so, and others get it compressed', async () => {
  await use.saveWindow(clerk)
  const first = await read('', { 'accept-encoding': 'gzip' })
  expect(first.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  const again = await read('', { 'if-none-match': first.headers.etag })
  expect([again.statusCode, again.payload]).toEqual([304, ''])
})

test('a booking shows at once on its server, and a second later on others', async () => {
  const id = (await use.saveWindow(clerk)).body.id
  const other = buildApp({ db: server.db, now: server.now, vault: testVault })
  const freeOn = async (app: typeof other) => {
    const answer = await app.inject({ url: `/api/visiting/${testOutlet}` })
    return answer.json<OutletAvailability>().slots.find(({ startsAt }) => startsAt === slot)!.free
  }
  const slot = '2026-12-03T01:00:00.000Z'
  expect([await freeOn(server.app), await freeOn(other)]).toEqual([2, 2])
  await use.book(await server.person({ name: '周明' }), { window: id, startsAt: slot })
  expect(await freeOn(server.app)).toBe(1)
  server.setNow(server.now().add(1, 'second').toISOString())
  expect(await freeOn(other)).toBe(1)
  await other.close()
})

test('a window cannot have more slots a day than a reply can list', async () => {
  const form = aWindowForm({ hours: [[480, 1200]], slotMinutes: 5 }) // prettier-ignore
  expect((await use.saveWindow(clerk, form)).body).toMatchObject({ code: 'invalid' })
})
