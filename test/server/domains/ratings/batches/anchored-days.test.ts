import type { LogDay, LogEntry } from '@/contract/ratings/public-log.schema'
import { publishRatings } from '../../../../../server/domains/ratings/batches/publish-ratings.job'
import { anchorDays } from '../../../../../server/domains/ratings/public-log/anchor-days.job'
import {
  AnchoredDay,
  appendToPublicLog,
} from '../../../../../server/domains/ratings/public-log/append-to-public-log'
import { verifyPublicLog } from '../../../../../server/domains/ratings/verification/verify-public-log'
import { ratingRequests, defaultUnit } from '../../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { testVault } from '../../../../support/vault'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
})
afterEach(() => server.close())

/** Some people rate a service each. */
async function rated(count: number) {
  for (let n = 0; n < count; n++) {
    const person = await server.person({ name: '周明' })
    await use.rate(person, await use.served(person), { level: 5 })
  }
}

const logDay = async (day: string) =>
  (await server.app.inject({ url: `/api/log/${day}` })).json<LogDay>()
const log = async (day: string) => (await logDay(day)).entries
const ratedIn = (entries: LogEntry[]) => entries.filter(({ kind }) => kind === 'rated')

/** The first day on which ratings of now can be published. */
async function untilSettled() {
  await server.later(2, 'day')
  await server.runJobs()
}

test('a day that a clock ahead has anchored takes no entry: what waits is reported, the figures are kept', async () => {
  await rated(5)
  await untilSettled()
  await untilSettled() // anchors the days until 2026-12-05
  const count = () => server.db`select from log_entries`
  const before = (await count()).length
  await rated(5)
  server.setNow('2026-12-05T10:00:00+08:00')
  const publishing = publishRatings.run({ ...server, vault: testVault })
  await expect(publishing).rejects.toMatchObject({
    code: '2026-12-05 is anchored already',
  })
  expect(await server.db`select day from published_figures`).toMatchObject([{ day: '2026-12-05' }])

  const append = (sample: boolean) =>
    server.db.begin((tx) =>
      appendToPublicLog(
        tx,
        { unit: defaultUnit, sample },
        [{ kind: 'text_removed', body: { reason: '依法' } }],
        '2026-12-05',
      ),
    )
  await expect(append(false)).rejects.toThrow(AnchoredDay)
  expect((await count()).length).toBe(before)
  await append(true) // samples are in no anchor
  expect((await count()).length).toBe(before + 1)
})

test('a batch that is being written while its day is anchored is in the anchor', async () => {
  await rated(5)
  await untilSettled()
  const [appended, go] = [signal(), signal()]
  const writing = server.db.begin(async (tx) => {
    const removed = { kind: 'text_removed' as const, body: { reason: '依法' } }
    await appendToPublicLog(tx, { unit: defaultUnit, sample: false }, [removed], '2026-12-04')
    appended.give()
    await go.given
  })
  await appended.given
  await server.later(1, 'day')
  const anchoring = anchorDays.run({ ...server, vault: testVault })
  await untilWaiting()
  go.give()
  await Promise.all([writing, anchoring])
  expect((await logDay('2026-12-04')).anchor).toMatchObject({ entries: 7 })
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})

/** Until somebody waits for a lock of another's transaction. */
async function untilWaiting() {
  for (;;) {
    const [row] = await server.db`
      select from pg_locks where not granted and locktype = 'advisory'
         and database = (select oid from pg_database where datname = current_database())`
    if (row) return
  }
}

function signal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give }
}

test('version 2 of the log does not begin before the day on which a clock ahead has begun it', async () => {
  await rated(10)
  await untilSettled()
  server.setNow('2026-12-03T14:20:00+08:00')
  await rated(5)
  await server.db`update ratings set day = '2026-12-01' where published_id is null`
  await server.runJobs()
  expect(await log('2026-12-03')).toEqual([])
  await server.later(1, 'day')
  await server.runJobs()
  expect(ratedIn(await log('2026-12-04'))).toHaveLength(15)
  expect((await verifyPublicLog(server.db)).findings).toEqual([])
})
