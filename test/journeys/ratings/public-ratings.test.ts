import { anchorDays } from '../../../server/domains/ratings/public-log/anchor-days.job'
import { figuresOf, useFigures } from '@/features/ratings/figures/figures.store'
import { usePublicRatings } from '@/features/ratings/figures/public-ratings.store'
import { usePublicLog } from '@/features/ratings/public-log/public-log.store'
import { eraseStored } from '@/platform/storage'
import type { Person } from '../../support/people'
import { phone } from '../../support/phone'
import { ratingRequests, defaultUnit } from '../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let wang: Person
let clock: jest.SpyInstance
beforeEach(async () => {
  phone.reset()
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
  wang = await server.person({ name: '王小明' })
  clock = jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  useFigures.setState({ all: undefined, readAt: 0 })
  usePublicRatings.setState({ ratings: {} })
  usePublicLog.setState({ anchors: { kind: 'idle' }, checks: {} })
  server.connect()
})
afterEach(async () => {
  clock.mockRestore()
  eraseStored()
  await server.close()
})

const figures = () => figuresOf(useFigures.getState().all, defaultUnit)
const log = () => usePublicLog.getState()
/** Of the batches. */
const today = '2026-12-04'

test('what is public changes with five ratings, not with one, also for who looked before', async () => {
  await useFigures.getState().load()
  expect(figures()).toBeUndefined() // no figure stands for none
  await use.rateBadly(wang)
  await use.publish()
  await useFigures.getState().load()
  expect(figures()).toBeUndefined()
  await use.others()
  await use.publish()
  await useFigures.getState().load()
  expect(figures()).toMatchObject({ levels: [0, 1, 0, 0, 4], orders: { open: 1 } })

  await usePublicRatings.getState().load(defaultUnit)
  expect(usePublicRatings.getState().ratings[defaultUnit]).toMatchObject({
    kind: 'ready',
    value: { figures: { levels: [0, 1, 0, 0, 4] }, texts: [] },
  })
})

test('without a network the figures that were read are still there, also after the app was closed', async () => {
  await use.rateBadly(wang)
  await use.others()
  await use.publish()
  await useFigures.getState().load()
  useFigures.setState({ all: undefined })
  server.offline()
  await server.later(2, 'minute')
  await useFigures.getState().load()
  expect(figures()).toMatchObject({ levels: [0, 1, 0, 0, 4] })
})

describe('the log, checked on this phone', () => {
  /** Ratings of two outlets in batches; on the next day the anchor of the day is published. */
  async function published() {
    await use.rateBadly(wang)
    await use.others()
    await use.others(5, {}, { unit: 'OL003' })
    await use.publish()
    await server.later(1, 'day')
    await anchorDays.run({ db: server.db, now: server.now } as never)
    await log().load()
  }
  const changed = async (sql: string) => {
    await server.db.unsafe('alter table log_entries disable trigger all')
    await server.db.unsafe(sql)
    await log().check(today)
    return log().checks[today]
  }

  test('is as it was published', async () => {
    await published()
    await log().check(today)
    expect(log().checks[today]).toMatchObject({ kind: 'ready', value: { kind: 'whole' } })
  })

  test('is not, where a bad level was made a good one behind everybody’s back', async () => {
    await published()
    expect(
      await changed(
        `update log_entries set body = jsonb_set(body, '{level}', '5')
          where shard = '${defaultUnit}' and kind = 'rated' and body->>'level' = '2'`,
      ),
    ).toMatchObject({ value: { kind: 'flawed', flaws: [{ shard: defaultUnit, what: 'changed' }] } })
  })

  test('is not, where all of an outlet was taken out', async () => {
    await published()
    expect(await changed(`delete from log_entries where shard = '${defaultUnit}'`)).toMatchObject({
      value: { kind: 'other' },
    })
  })

  test('is not, where one of a batch was published without the others', async () => {
    await published()
    const flawed = await changed(`
      update log_entries set body = jsonb_set(body, '{batch}', '"other"')
       where shard = '${defaultUnit}' and kind = 'rated'
         and seq = (select max(seq) from log_entries where shard = '${defaultUnit}' and kind = 'rated')`)
    expect(flawed).toMatchObject({ value: { kind: 'flawed' } })
  })

  test('says that it was not checked, where there is no network', async () => {
    await published()
    server.offline()
    await log().check(today)
    expect(log().checks[today]).toMatchObject({ kind: 'failed' })
  })
})
