import type { LogDay, LogEntry } from '@/contract/ratings/public-log.schema'
import type {
  AllFigures,
  RatingForm,
  ServiceDone,
  StaffRating,
} from '@/contract/ratings/ratings.schema'
import { verifyPublicLog } from '../../../../../server/domains/ratings/verification/verify-public-log'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { publishAsVersionOne } from '../../../../support/version-one-log'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let clerk: Person
let chief: Person
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  await server.db`
    insert into facts (kind, id, body, hash, changed_at)
    values ('outlet', ${defaultUnit}, '{"name": "示例网点"}', '', ${server.now().toISOString()})`
  use = ratingRequests(server)
  clerk = await server.person({ as: [['outlet_staff', defaultUnit]] })
  chief = await server.person({ as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

/** Each of some people rates a service; answers the services. */
async function rated(count: number, change: Partial<RatingForm> = {}, done: object = {}) {
  const given: { person: Person; service: string }[] = []
  for (let n = 0; n < count; n++) {
    const person = await server.person({ name: '周明' })
    const service = await use.served(person, done)
    await use.rate(person, service, { level: 5, ...change })
    given.push({ person, service })
  }
  return given
}

const log = async (day: string) =>
  (await use.send<LogDay>(clerk, 'GET', `/api/log/${day}`)).body.entries
const ratedIn = (entries: LogEntry[]) => entries.filter(({ kind }) => kind === 'rated')
const listed = async () =>
  (await use.send<StaffRating[]>(clerk, 'GET', `/api/staff/outlets/${defaultUnit}/ratings`)).body
const figures = async () => {
  await server.later(1, 'minute') // what is read is kept for a second
  return (await use.send<AllFigures>(clerk, 'GET', '/api/ratings')).body
}
const read = async ({ person, service }: { person: Person; service: string }) =>
  (await use.send<ServiceDone>(person, 'GET', `/api/services-done/${service}`)).body.rating!

/** The first day on which ratings of now can be published. */
async function untilSettled() {
  await server.later(2, 'day')
  await server.runJobs()
}

test('four ratings wait; with a fifth all are published, under new ids and the day of the batch', async () => {
  const four = await rated(4)
  await untilSettled()
  expect([await listed(), await log('2026-12-04'), (await figures()).outlets]).toEqual([[], [], {}])
  expect(await read(four[0]!)).not.toHaveProperty('published')

  await rated(1, { level: 1 })
  await untilSettled()
  const entries = ratedIn(await log('2026-12-06'))
  expect(entries).toHaveLength(5)
  expect(new Set(entries.map(({ body }) => body.batch)).size).toBe(1)
  expect((await figures()).outlets[defaultUnit]?.levels).toEqual([1, 0, 0, 0, 4])
  expect((await listed()).map(({ day }) => day)).toEqual(Array(5).fill('2026-12-06'))
  expect(await read(four[0]!)).toMatchObject({ published: { day: '2026-12-06', cityWide: false } })

  const ids = new Set(
    (await server.db<{ id: string }[]>`select id from ratings`).map(({ id }) => id),
  )
  for (const { body } of entries) expect(ids).not.toContain(body.rating)
  for (const { id } of await listed()) expect(entries.map(({ body }) => body.rating)).toContain(id)
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})

test('nothing is published on the day of a rating or the next, and nothing later on the same day', async () => {
  await rated(5)
  await server.later(1, 'day')
  await server.runJobs()
  expect(await log('2026-12-03')).toEqual([])
  await server.later(1, 'day')
  await server.runJobs()
  const before = await log('2026-12-04')
  const [rating] = await listed()
  await use.send(chief, 'POST', `/api/staff/ratings/${rating!.id}/text-removal`, { reason: '依法' })
  await server.later(5, 'hour')
  await server.runJobs()
  expect(await log('2026-12-04')).toEqual(before)
})

test('the order of a batch is not that of the ratings', async () => {
  const levels = [1, 2, 3, 4, 5] as const
  for (const level of [...levels, ...levels, ...levels]) await rated(1, { level })
  await untilSettled()
  const order = ratedIn(await log('2026-12-04')).map(({ body }) => body.level)
  expect([...order].sort()).toEqual([...levels, ...levels, ...levels].sort())
  expect(order).not.toEqual([...levels, ...levels, ...levels]) // by chance once in 10^9 or less
})

test('what five outlets had too little of by the end of a quarter is counted for the city only', async () => {
  const given = await rated(4, { level: 2, text: '来了两次。', tags: ['late'] })
  const [last] = await rated(1, { level: 4 }, { unit: 'OL007', service: 'SV001' })
  server.setNow('2026-12-31T23:00:00+08:00')
  await server.later(1, 'day')
  await server.runJobs()
  expect((await figures()).city).toBeUndefined()
  await server.later(1, 'day')
  await server.runJobs()
  const { outlets, services, city } = await figures()
  expect([outlets, services, city?.levels]).toEqual([{}, {}, [0, 4, 0, 1, 0]])
  expect(await listed()).toEqual([])
  const entries = ratedIn(await log('2027-01-02'))
  expect(new Set(entries.map(({ shard }) => shard))).toEqual(new Set(['CITY']))
  for (const { body } of entries)
    expect(Object.keys(body).sort()).toEqual(['batch', 'level', 'rating'])
  expect(await read(last!)).toMatchObject({ published: { cityWide: true } })
  expect(await read(given[0]!)).toMatchObject({ shown: 'no' })
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})

test('a repair that went on before its rating was published follows it in the log, and is counted then', async () => {
  await rated(4)
  const zhou = await server.person({ name: '周明' })
  const { rectification } = await use.rateBadly(zhou)
  await use.actAsStaff(clerk, rectification, { do: 'fix', outcome: 'at_once', text: '已改。' })
  await untilSettled()
  const shard = (await log('2026-12-04')).filter((entry) => entry.shard === defaultUnit)
  const bad = shard.find(({ body }) => body.level === 2)!.body.rating
  const kinds = shard
    .filter(({ body }) => body.rating === bad)
    .map(({ body, kind }) => body.event ?? kind)
  expect(kinds).toEqual(['rated', 'opened', 'fixed'])
  await use.actAsRater(zhou, rectification, { do: 'confirm' })
  expect((await figures()).outlets[defaultUnit]?.orders).toMatchObject({ open: 1, confirmed: 0 })
  await server.later(1, 'day')
  await server.runJobs()
  expect((await figures()).outlets[defaultUnit]?.orders).toMatchObject({ open: 0, confirmed: 1 })
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})

test('what was published before there were batches stays as it is, and no day is of both versions', async () => {
  const zhou = await server.person({ name: '周明' })
  const { rectification } = await use.rateBadly(zhou)
  await publishAsVersionOne(server.db)
  const before = await log('2026-12-02')
  expect(before.map(({ kind }) => kind)).toEqual(['rated', 'rectification'])
  await use.actAsStaff(clerk, rectification, { do: 'fix', outcome: 'at_once', text: '已改。' })
  await rated(5)
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
  await server.runJobs()
  expect(await log('2026-12-02')).toEqual(before)
  await untilSettled()
  const verified = await verifyPublicLog(server.db)
  expect(verified).toMatchObject({ findings: [], since: '2026-12-04', ratings: 6 })
  const city = (await log('2026-12-04')).filter(({ shard }) => shard === 'CITY')
  expect(city).toMatchObject([{ kind: 'version', body: { version: 2 } }])
  expect((await use.readAsRater(zhou, rectification)).body.status).toBe('fixed')
})

test('on the day of an upgrade nothing is published, and the figures are those of the day', async () => {
  await rated(5)
  await server.later(2, 'day')
  const person = await server.person({ name: '周明' })
  await use.rate(person, await use.served(person))
  await publishAsVersionOne(server.db)
  await rated(5)
  await server.db`update ratings set day = '2026-12-02' where published_id is null`
  await server.runJobs()
  expect(ratedIn(await log('2026-12-04'))).toHaveLength(1)
  expect(await server.db`select day from published_figures`).toMatchObject([{ day: '2026-12-04' }])
})

test('two servers publish a batch once', async () => {
  await rated(5)
  await server.later(2, 'day')
  await Promise.all([server.runJobs(), server.runJobs()])
  expect(ratedIn(await log('2026-12-04'))).toHaveLength(5)
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})
