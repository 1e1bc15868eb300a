import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let zhou: Person
beforeAll(async () => void (server = await startReferenceServer({ template: 'migrated' })))
afterAll(() => server.close())
beforeEach(async () => {
  use = ratingRequests(server)
  zhou = await server.person({ name: '周明' })
})

describe('a service that was done', () => {
  test('is rated once; a second rating is refused', async () => {
    const id = await use.served(zhou)
    const first = await use.rate(zhou, id, { level: 5, tags: ['quick'] })
    expect(first.body.rating).toMatchObject({ level: 5, tags: ['quick'], version: 1 })
    const second = await use.rate(zhou, id, { level: 1 })
    expect([second.status, second.body.code]).toEqual([409, 'rated'])
  })

  test('is rated once by a retry after a lost response', async () => {
    const id = await use.served(zhou)
    const form = use.form({ level: 3 })
    const [first, again] = [await use.rate(zhou, id, form), await use.rate(zhou, id, form)]
    expect(again).toEqual(first)
    expect(await server.db`select from ratings where service_id = ${id}`).toHaveLength(1)
  })

  test('has no rating until somebody gives one, however long that takes', async () => {
    const id = await use.served(zhou)
    await server.later(40, 'day')
    await server.runJobs()
    const { body } = await use.send(zhou, 'GET', `/api/services-done/${id}`)
    expect(body).not.toHaveProperty('rating')
    expect((await use.rate(zhou, id)).body.code).toBe('too_late')
  })

  test('cannot be rated by another citizen', async () => {
    const id = await use.served(zhou)
    const other = await server.person({ name: '陈晨' })
    expect((await use.rate(other, id)).body.code).toBe('not_found')
  })

  test('is not rated by staff of the outlet that did it', async () => {
    const clerk = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
    expect((await use.rate(clerk, await use.served(clerk))).body.code).toBe('forbidden')
  })
})

describe('a rating', () => {
  test('is changed within 24 hours, and then fixed', async () => {
    const id = await use.served(zhou)
    await use.rate(zhou, id, { level: 2 })
    await server.later(24 * 60 - 1, 'minute')
    const changed = await use.rate(zhou, id, { version: 1, level: 4 })
    expect(changed.body.rating).toMatchObject({ level: 4, version: 2 })
    await server.later(1, 'minute')
    expect((await use.rate(zhou, id, { version: 2, level: 1 })).body.code).toBe('too_late')
  })

  test('changed on two phones at once is changed once', async () => {
    const id = await use.served(zhou)
    await use.rate(zhou, id, { level: 3 })
    const both = await Promise.all([4, 5].map((level) => use.rate(zhou, id, { version: 1, level })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test.each([
    ['a tag of another level', { level: 5, tags: ['late' as const] }],
    ['a score of another channel', { scores: { platform: 3 } }],
    ['tags of a version nobody knows', { tagsVersion: 2 }],
    ['the wish to be contacted at once about what was good', { level: 5, atOnce: true }],
    ['a number to call about what was good', { level: 5, contact: '13900000000' }],
  ])('with %s is refused', async (_, change) => {
    expect((await use.rate(zhou, await use.served(zhou), change)).body.code).toBe('invalid')
  })

  test('that is part of a burst from one phone is flagged, and still counts', async () => {
    const device = use.newId()
    for (let n = 0; n < 6; n++)
      expect((await use.rate(zhou, await use.served(zhou), { device })).status).toBe(200)
    const rows = await server.db<{ flagged: boolean }[]>`
      select flagged from ratings where device = ${device} order by given_at`
    const flagged = rows.map((row) => row.flagged)
    expect(flagged).toEqual([false, false, false, false, false, true])
    await server.later(25, 'hour')
    await server.runJobs() // by then it would only tell whose ratings these are
    expect(await server.db`select from ratings where device = ${device}`).toHaveLength(0)
  })
})
