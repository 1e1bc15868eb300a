import { clockAt } from '@/contract/facts/working-days.rules'
import { verifyPublicLog } from '../../../server/domains/ratings/verification/verify-public-log'
import { samplePeople } from '../../../server/samples/people'
import { ensureSamples, makeSamples, removeSamples } from '../../../server/samples/samples'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { testVault } from '../../support/vault'

let server: ReferenceServer
beforeEach(async () => (server = await startReferenceServer()))
afterEach(() => server.close())

const given = () => ({ db: server.db, vault: testVault, now: server.now() })

interface Made {
  id: string
  title: string
  base: string
  state: string
  startsAt: string
  endsAt: string
  closesAt: string
  sample: boolean
  feeYuan: number
  level: string
  parts: unknown[]
  ways: string[]
  full: boolean
  waiting: number
}

const made = () => server.db<Made[]>`
  select t.*, array(select way from seats s where s.training_id = t.id order by way) ways,
         (select bool_and(enrolled = capacity) from seats s where s.training_id = t.id) as full,
         (select sum(waiting)::int from seats s where s.training_id = t.id) waiting
    from trainings t order by starts_at`

/** Everything that is stored, but for when something was made and by whom it was sealed. */
async function everything() {
  const tables = await server.db<{ name: string }[]>`
    select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'samples'
     order by relname`
  const rows = tables.map(
    async ({ name }) =>
      [name, (await server.db`select count(*)::int from ${server.db(name)}`)[0]!.count] as const,
  )
  return Object.fromEntries(await Promise.all(rows))
}

test('samples cover all cases of trainings, and each is marked as a sample', async () => {
  await makeSamples(given())
  const all = await made()
  expect(all.every(({ sample }) => sample)).toBe(true)
  const open = all.filter(
    ({ state, closesAt }) => state === 'published' && closesAt > server.now().toISOString(),
  )
  expect(open.length).toBeGreaterThan(9)
  const ways = all.map((training) => training.ways.join())
  expect(ways).toEqual(expect.arrayContaining(['onsite', 'online', 'online,onsite']))
  expect(open.some(({ full, waiting }) => full && waiting > 0)).toBe(true)
  expect(all.some(({ parts }) => parts.length > 1)).toBe(true)
  expect(all.some(({ feeYuan }) => feeYuan > 0)).toBe(true)
  expect(new Set(all.map(({ level }) => level)).size).toBe(3)
  expect(all.map(({ state }) => state)).toEqual(expect.arrayContaining(['draft', 'closed']))
})

test('each sample has a published topic and is held by a training outlet of the city', async () => {
  await makeSamples(given())
  const topics = (await server.db<{ title: string }[]>`select title from topics`).map(
    (t) => t.title,
  )
  expect(topics).toHaveLength(25)
  for (const { title, base } of await made()) {
    expect(topics).toContain(title)
    const [outlet] = await server.db<{ name: string; roles: string[]; type: string }[]>`
      select body ->> 'name' as name, body -> 'roles' as roles, body ->> 'type' as type
        from facts where kind = 'outlet' and id = ${base}`
    expect([outlet!.type, ...outlet!.roles]).toContain('training_base')
  }
})

test.each(['2026-12-02T09:10:00+08:00', '2026-12-02T23:50:00+08:00', '2026-12-03T00:05:00+08:00'])(
  'created at %s, one begins within the hour and one ended yesterday',
  async (now) => {
    server.setNow(now)
    await makeSamples(given())
    const all = await made()
    const minutes = all.map(({ startsAt }) => (Date.parse(startsAt) - Date.parse(now)) / 60_000)
    expect(minutes.some((left) => left >= 30 && left < 60)).toBe(true)
    const yesterday = clockAt(Date.parse(now) - 24 * 60 * 60_000).day
    expect(all.some(({ endsAt }) => clockAt(Date.parse(endsAt)).day === yesterday)).toBe(true)
  },
)

test('their counters agree with their rows and with the seat history', async () => {
  await makeSamples(given())
  const wrong = await server.db`
    select from seats s
     where enrolled <> (select count(*) from enrollments e
                         where (e.training_id, e.way) = (s.training_id, s.way) and status = 'enrolled')
        or waiting <> (select count(*) from enrollments e
                         where (e.training_id, e.way) = (s.training_id, s.way) and status = 'waitlisted')
        or last_no <> (select count(*) from enrollments e
                         where (e.training_id, e.way) = (s.training_id, s.way))
        or last_seq <> (select count(*) from moves m
                         where (m.training_id, m.way) = (s.training_id, s.way))`
  expect(wrong).toHaveLength(0)
})

test('sample ratings are in an intact public log, and in no anchor', async () => {
  await makeSamples(given())
  await server.runJobs()
  const { findings, ratings, anchor } = await verifyPublicLog(server.db)
  expect([findings, anchor]).toEqual([[], undefined])
  expect(ratings).toBeGreaterThan(20)
})

test('removing deletes all samples and nothing else, and no start recreates them', async () => {
  const real = await server.person({ name: '王小明', as: [['organiser', 'OL101']] })
  const before = await everything()
  await makeSamples(given())
  expect(await everything()).not.toEqual(before)
  await server.db`
    insert into enrollments (training_id, way, no, citizen_id, key, status, asked_at)
    select training_id, way, last_no + 1, ${real.id}, gen_random_uuid(), 'enrolled', now()
      from seats where capacity > enrolled limit 1`
  await server.runJobs()

  const removed = await removeSamples(given())
  for (const domain of ['trainings', 'consultations', 'ratings', 'visits'])
    expect(removed[domain]).toBeGreaterThan(0)
  expect(await everything()).toEqual(before)
  expect(await ensureSamples(given())).toBe(0)
  expect(await everything()).toEqual(before)
  expect(await makeSamples(given())).toBeGreaterThan(0)
})

test('a start creates them once, and again when few are upcoming', async () => {
  const first = await ensureSamples(given())
  expect(first).toBeGreaterThan(9)
  expect(await ensureSamples(given())).toBe(0)
  server.setNow('2027-01-02T09:00:00+08:00')
  expect(await ensureSamples(given())).toBe(first)
  expect(await made()).toHaveLength(2 * first)
})

test('two servers that start at the same time create them once', async () => {
  const counts = await Promise.all([1, 2].map(() => ensureSamples(given())))
  expect(counts.sort()).toEqual([0, (await made()).length])
})

test('recreated samples have current dates, and sessions of sample people survive', async () => {
  const first = await makeSamples(given())
  await server.db`
    insert into sessions (token_hash, citizen_id, until)
    values ('\\x01', ${samplePeople.learner.id}, now())`
  server.setNow('2026-12-09T09:00:00+08:00')
  await makeSamples(given())
  const all = await made()
  expect(all).toHaveLength(first)
  expect(all.filter(({ endsAt }) => endsAt < server.now().toISOString())).toHaveLength(1)
  expect(await server.db`select from sessions`).toHaveLength(1)
})
