import type { Dashboard, Oversight } from '@/contract/ratings/oversight.schema'
import type { RosterFile } from '@/contract/trainings/staff.schema'
import { newId } from '../../../../../server/infra/db/uuid'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let clerk: Person
let chief: Person
beforeAll(async () => {
  server = await startReferenceServer()
  use = ratingRequests(server)
  clerk = await server.person({ as: [['outlet_staff', defaultUnit]] })
  chief = await server.person({ as: [['supervisor', 'city']] })
  await visits()
  const zhou = await server.person({ name: '周明' })
  const { rectification } = await use.rateBadly(zhou)
  await use.actAsStaff(clerk, rectification, { do: 'dispute', reason: '不实' })
  await use.others(5)
  await use.served(zhou)
  await use.publish() // 4 December
})
afterAll(() => server.close())

/** Three numbers, called after 5, 10 and 40 minutes, the first of them again later; an appointment nobody came to; one walk-in of yesterday. */
async function visits() {
  const at = (minutes: number) => server.now().add(minutes, 'minute').toISOString()
  const visit = (change: object) => ({
    id: newId(server.now()),
    outlet: defaultUnit,
    day: '2026-12-02',
    booked_at: at(0),
    body_hash: '',
    called_at: null,
    first_called_at: null,
    starts_at: null,
    ends_at: null,
    no: null,
    ...change,
  })
  const all: ReturnType<typeof visit>[] = [5, 10, 40].map((wait, i) =>
    visit({ kind: 'ticket', no: i + 1, status: 'finished', called_at: at(wait) }),
  )
  Object.assign(all[0]!, { called_at: at(70), first_called_at: at(5) })
  all.push(visit({ kind: 'appointment', status: 'missed', starts_at: at(60), ends_at: at(90) }))
  all.push(visit({ kind: 'walk_in', status: 'finished', day: '2026-12-01' }))
  await server.db`insert into visits ${server.db(all)}`
}

const path = `/api/staff/outlets/${defaultUnit}`
const days = '?from=2026-12-01&until=2026-12-02'

test('an outlet sees how it was used, how long people waited, and how it was rated', async () => {
  const { body } = await use.send<Dashboard>(clerk, 'GET', `${path}/dashboard${days}`)
  expect(body.use).toMatchObject({
    tickets: 3,
    appointments: 1,
    walkIns: 1,
    finished: 4,
    missed: 1,
  })
  expect(body.byDay).toEqual([
    { day: '2026-12-01', finished: 1 },
    { day: '2026-12-02', finished: 3 },
  ])
  expect(body.waits).toEqual({ count: 3, median: 10, nine: 34 })
  expect([body.done, body.rated, body.figures.levels]).toEqual([7, 0, [0, 0, 0, 0, 0]])
})

test('ratings count on the day of their batch, not on the day of the visit', async () => {
  const of = async (from: string) => {
    const url = `${path}/dashboard?from=${from}&until=2026-12-04`
    const { done, rated, figures } = (await use.send<Dashboard>(clerk, 'GET', url)).body
    return [done, rated, figures.levels]
  }
  expect(await of('2026-12-01')).toEqual([7, 6, [0, 1, 0, 0, 5]])
  expect(await of('2026-12-04')).toEqual([0, 6, [0, 1, 0, 0, 5]])
})

test('days without visits are included; a period that ends before it starts is refused', async () => {
  const of = (query: string) => use.send<Dashboard>(clerk, 'GET', `${path}/dashboard?${query}`)
  const { body } = await of('from=2026-11-28&until=2026-11-30')
  expect(body.byDay.map(({ finished }) => finished)).toEqual([0, 0, 0])
  expect(body.waits).toEqual({ count: 0 })
  expect((await of('from=2026-12-02&until=2026-12-01')).body.code).toBe('invalid')
  expect((await of('from=2024-12-02&until=2026-12-01')).body.code).toBe('invalid')
  expect((await of('from=2026-13-40&until=2026-12-01')).body.code).toBe('invalid')
})

test('the dashboard can be exported as CSV with outlet and period', async () => {
  const { body } = await use.send<RosterFile>(clerk, 'POST', `${path}/dashboard-file${days}`)
  expect(body.name).toBe('本单位数据_2026-12-01_2026-12-02.csv')
  expect(body.csv).toContain('"2026-12-01","1"')
  expect(body.csv.split('\r\n')[1]).toContain('"过号作废"')
})

test('the supervisor sees all outlets of a year, with pending decisions', async () => {
  const { body } = await use.send<Oversight>(chief, 'GET', '/api/staff/oversight/2026')
  expect(body.units.find((row) => row.unit === defaultUnit)).toMatchObject({
    visits: 7,
    toReview: 1,
  })
  expect(body.total).toMatchObject({ visits: 7, toReview: 1 })
  expect(body.total.figures.levels).toEqual([0, 1, 0, 0, 5])
  const { body: file } = await use.send<RosterFile>(chief, 'POST', '/api/staff/oversight/2026/file')
  expect(file.csv).toContain('"合计"')
  const { body: before } = await use.send<Oversight>(chief, 'GET', '/api/staff/oversight/2025')
  expect(before.units.every(({ visits }) => visits === 0)).toBe(true)
})

test('an outlet does not see which ratings are flagged; the supervisor does', async () => {
  const { body } = await use.send<object[]>(clerk, 'GET', `${path}/ratings`)
  expect(body).toHaveLength(6)
  for (const rating of body) expect(rating).not.toHaveProperty('flagged')
  const seen = await use.send<object[]>(chief, 'GET', `${path}/ratings`)
  for (const rating of seen.body) expect(rating).toHaveProperty('flagged', false)
})
