import fc from 'fast-check'
import { sumOf } from '@/contract/ratings/figures.rules'
import { countOf } from '@/contract/ratings/levels.rules'
import type { Dashboard, Oversight } from '@/contract/ratings/oversight.schema'
import type { LogDay } from '@/contract/ratings/public-log.schema'
import type { AllFigures, Figures, StaffRating } from '@/contract/ratings/ratings.schema'
import { clockAt, dayAfter } from '@/contract/facts/working-days.rules'
import type { Person } from '../../../../support/people'
import { ratingRequests } from '../../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

jest.setTimeout(600_000)

const outlets = ['OL002', 'OL007']

/** A service that somebody rates; the next may be on another day. */
const given = fc.record({
  outlet: fc.constantFrom(...outlets),
  service: fc.constantFrom(undefined, 'SV001', 'SV001', 'SV022'),
  kind: fc.constantFrom('visit' as const, 'visit' as const, 'consultation' as const),
  seen: fc.constantFrom(true, true, true, false),
  level: fc.integer({ min: 1, max: 5 }),
  nextDay: fc.nat(9).map((n) => n === 0),
})

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let chief: Person

async function start() {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
  chief = await server.person({ as: [['supervisor', 'city']] })
  for (const id of outlets)
    await server.db`
      insert into facts (kind, id, body, hash, changed_at)
      values ('outlet', ${id}, '{"name": "示例网点"}', '', ${server.now().toISOString()})`
}

async function nextDay() {
  await server.later(1, 'day')
  await server.runJobs()
}

const get = async <T>(path: string) => (await use.send<T>(chief, 'GET', `/api/${path}`)).body

/** How many people a figure is about. */
const people = ({ levels, orders, unseen = 0 }: Figures) =>
  countOf(levels) + orders.setAside + unseen

const isAboutFew = (count: number) => Math.abs(count) > 0 && Math.abs(count) < 5

/** All pairs of the first and the last day of a period. */
function periodsOf(days: string[]) {
  return days.flatMap((from, i) => days.slice(i).map((until) => ({ from, until })))
}

function groupSizes<T>(items: T[], keyOf: (item: T) => unknown) {
  const sizes = new Map<string, number>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return [...sizes.values()]
}

async function checkDashboards(days: string[]) {
  for (const outlet of outlets) {
    const views = await Promise.all(
      periodsOf(days).map(async ({ from, until }) => {
        const path = `staff/outlets/${outlet}/dashboard?from=${from}&until=${until}`
        const { figures, rated } = await get<Dashboard>(path)
        expect(isAboutFew(rated)).toBe(false)
        return { from, until, figures }
      }),
    )
    for (const wide of views)
      for (const part of views.filter(
        ({ from, until }) => from >= wide.from && until <= wide.until,
      ))
        for (const count of [people, ({ unseen = 0 }: Figures) => unseen])
          expect(isAboutFew(count(wide.figures) - count(part.figures))).toBe(false)
  }
}

async function checkLists(days: string[]) {
  const lists = await Promise.all(
    outlets.map((outlet) => get<StaffRating[]>(`staff/outlets/${outlet}/ratings`)),
  )
  for (const list of lists)
    for (const size of groupSizes(list, ({ day, kind, service, unseen }) => [
      day,
      kind,
      service,
      unseen,
    ]))
      expect(isAboutFew(size)).toBe(false)
  const log = (await Promise.all(days.map((day) => get<LogDay>(`log/${day}`)))).flatMap(
    ({ entries }) => entries.filter(({ kind }) => kind === 'rated'),
  )
  for (const size of groupSizes(log, ({ shard, day, body }) => [
    shard,
    day,
    body.kind,
    body.service,
    body.unseen,
  ]))
    // prettier-ignore
    expect(isAboutFew(size)).toBe(false)
  return log.length
}

async function checkPublic() {
  const { outlets: byOutlet, services, city } = await get<AllFigures>('ratings')
  const shown = Object.values(byOutlet)
  for (const figures of [...shown, ...Object.values(services)])
    expect(isAboutFew(people(figures))).toBe(false)
  const total = city ? people(city) : 0
  expect(isAboutFew(total - sumOf(shown, people))).toBe(false)
  const { units, total: all } = await get<Oversight>('staff/oversight/2026')
  for (const { figures } of units) expect(isAboutFew(people(figures))).toBe(false)
  expect(isAboutFew(people(all.figures) - sumOf(units, ({ figures }) => people(figures)))).toBe(
    false,
  )
  return total
}

test('no view, and no difference of two views, is about one to four people', async () => {
  let published = 0
  await fc.assert(
    fc
      .asyncProperty(fc.array(given, { minLength: 30, maxLength: 45 }), async (all) => {
        await start()
        const first = clockAt(server.now().valueOf()).day
        for (const { outlet, service, kind, seen, level, nextDay: isNext } of all) {
          if (isNext) await nextDay()
          const person = await server.person({ name: '周明' })
          const done = { unit: outlet, kind, seen, ...(service && { service }) }
          await use.rate(person, await use.served(person, done), { level })
        }
        for (let n = 0; n < 3; n++) await nextDay()
        const days = [first]
        while (days.at(-1)! < clockAt(server.now().valueOf()).day) days.push(dayAfter(days.at(-1)!))
        await checkDashboards(days)
        const logged = await checkLists(days)
        expect(await checkPublic()).toBe(logged)
        published += logged
      })
      .afterEach(() => server.close()),
    { numRuns: 2 },
  )
  expect(published).toBeGreaterThan(20) // so that it was about something
})
