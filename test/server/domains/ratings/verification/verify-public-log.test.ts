import type { LogDay } from '@/contract/ratings/public-log.schema'
import { flawsOf, headsOf, anchorOf } from '@/contract/ratings/public-log.rules'
import { verifyPublicLog } from '../../../../../server/domains/ratings/verification/verify-public-log'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let zhou: Person
let clerk: Person
let chief: Person

/** A batch of five ratings, one of which was put right on the next day; the first day is anchored. */
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
  zhou = await server.person({ name: '周明' })
  clerk = await server.person({ as: [['outlet_staff', defaultUnit]] })
  chief = await server.person({ as: [['supervisor', 'city']] })
  const { rectification } = await use.rateBadly(zhou, { text: '来了两次。' })
  await use.others(4, { tags: ['quick'] })
  await use.actAsStaff(clerk, rectification, { do: 'fix', outcome: 'at_once', text: '已补上。' })
  await use.publish()
  await use.actAsRater(zhou, rectification, { do: 'confirm' })
  await server.later(1, 'day')
  await server.runJobs()
})
afterEach(() => server.close())

const findings = async () => (await verifyPublicLog(server.db)).findings

test('an untouched log is intact', async () => {
  const verified = await verifyPublicLog(server.db)
  expect(verified).toMatchObject({ findings: [], entries: 9, days: 2, ratings: 5 })
  expect(verified.since).toBe('2026-12-04')
  expect(verified.anchor).toMatch(/^[0-9a-f]{64}$/)
})

test('public data alone yields the published anchor', async () => {
  const { body } = await use.send<LogDay>(zhou, 'GET', '/api/log/2026-12-04')
  expect(flawsOf(body.entries)).toEqual([])
  expect(anchorOf(body.day, headsOf(body.entries), body.anchor!.previous)).toEqual(body.anchor)
})

/** Manipulations by somebody with the database password, and the finding each must cause. */
const tried: [string, (db: ReferenceServer['db']) => Promise<unknown>, RegExp][] = [
  [
    'a rating is made better',
    (db) => db`update ratings set level = 5 where level = 2`,
    /^rating .* says something else/,
  ],
  [
    'words are put into somebody’s mouth',
    (db) => db`update ratings set text = '很好。' where level = 2`,
    /^rating .* its text is another one/,
  ],
  [
    'words are removed without a reason',
    (db) => db`update ratings set text = null, salt = null where level = 2`,
    /^rating .* its text is another one/,
  ],
  [
    'words are said to have been removed',
    (db) => db`update ratings set text = null, salt = null, removed = 'x' where level = 2`,
    /^rating .* without a reason in the log/,
  ],
  [
    'a rating is moved to another outlet',
    (db) => db`update ratings set unit = 'OL007' where level = 2`,
    /^rating .* moved to another outlet/,
  ],
  [
    'a rating is removed',
    async (db) => {
      await db`delete from rectifications`
      await db`delete from ratings where level = 2`
    },
    /^rating .* is in the log and gone/,
  ],
  [
    'a rating is made up',
    async (db) => {
      await db`
        insert into ratings select gen_random_uuid(), (
          select id from services_done where id not in (select service_id from ratings) limit 1),
          unit, service, kind, day, 5, scores, tags, tags_version, null, null, 'off', null, null,
          null, false, key, body_hash, 1, given_at, changed_at, sample from ratings limit 1`
      await db`
        update ratings set published_id = id, published_unit = unit, published_day = '2026-12-04'
         where published_id is null`
    },
    /^rating .* is not in the log/,
  ],
  [
    'a rating is dated on another day',
    (db) => db`update ratings set published_day = '2026-12-05' where level = 2`,
    /^rating .* was moved to another day/,
  ],
  [
    'a rectification is counted as one that it is not',
    (db) => db`update ratings set logged_status = 'unconfirmed' where level = 2`,
    /^rating .* is counted otherwise/,
  ],
  [
    'a rectification is said to have been put right on another day',
    (db) => db`update rectifications set put_right_days = 9`,
    /^rating .* its rectification stands otherwise/,
  ],
  [
    'a rectification is said to be confirmed that was not',
    (db) => db`update rectifications set status = 'unconfirmed'`,
    /^rating .* its rectification stands otherwise/,
  ],
  [
    'an entry is changed',
    (db) => db`
      update log_entries set body = jsonb_set(body, '{level}', '3') where seq = 1 and shard = ${defaultUnit}`,
    /^log OL002 2026-12-04 1 was changed/,
  ],
  [
    'an entry is removed',
    (db) => db`delete from log_entries where seq = 2 and day = '2026-12-04'`,
    /^log OL002 2026-12-04 3 something before it was removed/,
  ],
  [
    'the last entry is cut off',
    (db) => db`delete from log_entries where day = '2026-12-05'`,
    /^log OL002 2026-12-05 is not as long/,
  ],
  [
    'a whole day is cut off, its head too',
    async (db) => {
      await db`delete from log_entries where day = '2026-12-04'`
      await db`delete from log_heads where day = '2026-12-04'`
    },
    /^anchor 2026-12-04 does not hold/,
  ],
  [
    'two entries change places',
    async (db) => {
      for (const [from, to] of [
        [2, 102],
        [3, 2],
        [102, 3],
      ])
        // prettier-ignore
        await db`update log_entries set seq = ${to!} where day = '2026-12-04' and shard = ${defaultUnit} and seq = ${from!}`
    },
    /^log OL002 2026-12-04 2 does not follow/,
  ],
  [
    'an anchor is changed',
    (db) => db`update log_anchors set hash = previous`,
    /^anchor 2026-12-04 does not hold/,
  ],
]

describe('with direct access to the database', () => {
  test.each(tried)('%s: it is found', async (_, act, found) => {
    await prepare()
    expect(await findings()).toEqual([])
    await act(server.db)
    const all = await findings()
    expect(all.map(({ where, what }) => `${where} ${what}`)).toContainEqual(
      expect.stringMatching(found),
    )
  })

  /** A service that nobody has rated, for whoever wants to make a rating of it. */
  const prepare = () => use.served(zhou)
})

test('a text removed on legal grounds leaves its hash and the reason', async () => {
  const [row] = await server.db<{ id: string }[]>`
    select published_id as id from ratings where level = 2`
  const remove = (who: Person) =>
    use.send(who, 'POST', `/api/staff/ratings/${row!.id}/text-removal`, { reason: '涉及他人隐私' })
  expect((await remove(clerk)).body.code).toBe('forbidden')
  expect((await remove(chief)).body).toMatchObject({ removed: '涉及他人隐私', public: false })
  await remove(chief)
  expect(await findings()).toEqual([]) // also before it is in the log
  await server.later(1, 'day')
  await server.runJobs()
  expect(await findings()).toEqual([])
  const { body } = await use.send<LogDay>(zhou, 'GET', '/api/log/2026-12-06')
  expect(body.entries.filter(({ kind }) => kind === 'text_removed')).toMatchObject([
    { body: { rating: row!.id, reason: '涉及他人隐私' } },
  ])
  const before = await use.send<LogDay>(zhou, 'GET', '/api/log/2026-12-04')
  expect(before.body.entries.find(({ body }) => body.level === 2)!.body.text).toMatch(
    /^[0-9a-f]{64}$/,
  )
  expect(JSON.stringify(await server.db`select * from ratings`)).not.toContain('来了两次')
})

test('a deleted account loses its texts, its ratings still count, and the log is intact', async () => {
  await use.send(zhou, 'DELETE', '/api/me')
  const figures = await use.send<{ figures: { levels: number[] } }>(
    clerk,
    'GET',
    `/api/ratings/${defaultUnit}`,
  )
  expect(figures.body.figures.levels).toEqual([0, 1, 0, 0, 4])
  expect(figures.body).toMatchObject({ texts: [] })
  expect(await findings()).toEqual([])
})

test('days without ratings are anchored too', async () => {
  await server.later(3, 'day')
  await server.runJobs()
  const { body } = await use.send<{ day: string; entries: number }[]>(zhou, 'GET', '/api/log')
  expect(body.map(({ day, entries }) => `${day} ${entries}`)).toEqual([
    '2026-12-07 0',
    '2026-12-06 0',
    '2026-12-05 1',
    '2026-12-04 8',
  ])
  expect(await findings()).toEqual([])
})
