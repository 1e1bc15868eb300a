import fc from 'fast-check'
import type { VisitRow } from '../../../../server/domains/visits/rows'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aWindowForm, visitRequests, type VisitingUse } from '../../../support/visiting'

jest.setTimeout(300_000)

let server: ReferenceServer
let use: VisitingUse
let staff: Person
beforeAll(async () => {
  server = await startReferenceServer({ perMinute: 1e9 })
  use = visitRequests(server)
  staff = await use.staffAt()
})
afterAll(() => server.close())

/** Two slots of this afternoon. */
const clocks = ['15:00', '15:30']
const at = (clock: string) => new Date(`2026-12-02T${clock}:00+08:00`).toISOString()

interface World {
  people: Person[]
  window: string
  code: string
}
type Deed = (world: World) => Promise<{ status: number }>

const who = fc.nat(4)
const slot = fc.constantFrom(...clocks).map(at)
/** One of somebody's, if they have any. */
async function oneOf(person: Person, pick: number) {
  const all = (await use.list(person)).body
  return all.length > 0 ? all[pick % all.length]!.id : use.newId()
}
async function anybodys(pick: number) {
  const { entries } = (await use.queue(staff)).body
  return entries.length > 0 ? entries[pick % entries.length]!.id : use.newId()
}

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(who, slot).map(([n, startsAt]): Deed => ({ people, window }) => use.book(people[n]!, { window, startsAt })) }, // prettier-ignore
  {
    weight: 4,
    arbitrary: who.map(
      (n): Deed =>
        ({ people }) =>
          use.takeNumber(people[n]!),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(who, fc.nat(9)).map(([n, pick]): Deed => async ({ people }) => use.act(people[n]!, await oneOf(people[n]!, pick), { do: 'cancel' })) }, // prettier-ignore
  { weight: 2, arbitrary: fc.tuple(who, fc.nat(9)).map(([n, pick]): Deed => async ({ people }) => use.act(people[n]!, await oneOf(people[n]!, pick), { do: 'pass' })) }, // prettier-ignore
  { weight: 3, arbitrary: fc.tuple(who, fc.nat(9), slot).map(([n, pick, startsAt]): Deed => async ({ people, window }) => use.act(people[n]!, await oneOf(people[n]!, pick), { do: 'change', window, startsAt })) }, // prettier-ignore
  {
    weight: 2,
    arbitrary: who.map(
      (n): Deed =>
        ({ people, code }) =>
          use.arrive(people[n]!, code),
    ),
  },
  { weight: 4, arbitrary: fc.constant<Deed>(({ window }) => use.work(staff, { do: 'next', window })) }, // prettier-ignore
  { weight: 3, arbitrary: fc.tuple(fc.nat(9), fc.constantFrom('pass', 'again', 'finish')).map(([pick, what]): Deed => async () => use.work(staff, { do: what as 'pass', visit: await anybodys(pick) })) }, // prettier-ignore
  { weight: 2, arbitrary: fc.nat(9).map((pick): Deed => async ({ window }) => use.work(staff, { do: 'arrive', visit: await anybodys(pick), window })) }, // prettier-ignore
  { weight: 1, arbitrary: fc.tuple(slot, fc.nat(3)).map(([from, capacity]): Deed => ({ window }) => use.setSlots(staff, window, { from, until: at('16:00'), capacity })) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant<Deed>(() => server.runJobs().then(() => ({ status: 200 }))) },
)

async function expectSound(passed: Map<string, boolean>) {
  const visits = await server.db<VisitRow[]>`select * from visits order by id`
  const slots = await server.db<{ startsAt: string; taken: number; capacity: number }[]>`
    select starts_at, taken, capacity from slots`
  for (const { startsAt, taken, capacity } of slots) {
    const live = visits.filter(
      (visit) => visit.startsAt === startsAt && !['cancelled', 'called_off'].includes(visit.status),
    )
    expect(taken).toBe(live.length)
    expect(taken).toBeLessThanOrEqual(capacity)
  }
  const numbers = visits.flatMap(({ no }) => no ?? []).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, nth) => nth + 1))
  for (const { id, passed: is, status, calledAt } of visits) {
    if (passed.get(id)) expect(is).toBe(true) // nobody is passed anew
    passed.set(id, is)
    if (status === 'void') expect([is, calledAt !== null]).toEqual([true, true])
  }
  expect(visits.filter(({ status }) => status === 'called').length).toBeLessThanOrEqual(1)
  const [done] = await server.db<{ count: number }[]>`select count(*)::int from services_done`
  expect(done!.count).toBe(visits.filter(({ status }) => status === 'finished').length)
}

test('whatever people and staff do at once: no slot twice, no number lost, passed at most once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 1, maxLength: 7 }), { minLength: 2, maxLength: 6 }),
      async (rounds) => {
        server.setNow('2026-12-02T14:20:00+08:00')
        for (const table of ['services_done', 'visits', 'queues', 'windows'])
          await server.db`delete from ${server.db(table)}`
        const form = aWindowForm({ hours: [[900, 960]] })
        const window = (await use.saveWindow(staff, form)).body.id
        await use.work(staff, { do: 'open' })
        const code = (await use.code(staff, window)).body.code
        const people = await Promise.all([1, 2, 3, 4, 5].map(() => server.person({ name: '周明' })))
        const passed = new Map<string, boolean>()
        for (const [nth, round] of rounds.entries()) {
          server.setNow(at(`14:${String(21 + nth)}`))
          const told = await Promise.all(round.map((deed) => deed({ people, window, code })))
          for (const { status } of told) expect(status).toBeLessThan(500)
          await expectSound(passed)
        }
      },
    ),
    { numRuns: 25 },
  )
})
