import { clockAt } from '@/contract/facts/working-days.rules'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import type { Person } from '../../../../support/people'
import { ratingRequests, defaultUnit } from '../../../../support/rating'

let server: ReferenceServer
let use: ReturnType<typeof ratingRequests>
let zhou: Person
let clerk: Person
let chief: Person
beforeEach(async () => {
  server = await startReferenceServer({ template: 'migrated' })
  use = ratingRequests(server)
  zhou = await server.person({ name: '周明' })
  clerk = await server.person({ name: '李敏', as: [['outlet_staff', defaultUnit]] })
  chief = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

const day = (moment: string) => clockAt(Date.parse(moment)).day
const fix = { do: 'fix', outcome: 'at_once', text: '清单已贴出。' } as const

/** A bad rating by somebody who does not want to be contacted at once. */
const rate = () => use.rateBadly(zhou, { atOnce: false })
const listed = async (who = clerk) => {
  const url = '/api/staff/rectifications'
  return (await use.send<{ id: string; number: string }[]>(who, 'GET', url)).body
}

test.each([
  ['before nine of a working day', '2026-12-02T08:59:59', '2026-12-02'],
  ['on a working day', '2026-12-02T14:20:00', '2026-12-03'],
  ['on a Friday evening', '2026-12-04T20:00:00', '2026-12-07'],
  ['on a Sunday', '2026-12-06T11:00:00', '2026-12-07'],
])(
  'given %s, a bad rating reaches the outlet at the next nine o’clock of a working day',
  async (_, at, on) => {
    server.setNow(`${at}+08:00`)
    const { rectification } = await rate()
    const reachesAt = new Date(`${on}T09:00:00+08:00`).toISOString()
    const { body } = await use.readAsRater(zhou, rectification)
    expect(body).toMatchObject({ reachesAt, openedDay: on })
    server.setNow(new Date(Date.parse(reachesAt) - 1).toISOString())
    for (const who of [clerk, chief]) {
      expect(await listed(who)).toEqual([])
      expect((await use.readAsStaff(who, rectification)).body.code).toBe('not_found')
      expect((await use.actAsStaff(who, rectification, fix)).body.code).toBe('not_found')
    }
    server.setNow(reachesAt)
    expect(await listed()).toMatchObject([{ id: rectification, openedDay: on }])
  },
)

test('a rectification has its deadlines from the day on which it reaches the outlet', async () => {
  const { rectification } = await rate() // Wednesday afternoon, so on Thursday
  const { body } = await use.readAsRater(zhou, rectification)
  expect([body.contactDue, body.fixDue].map(day)).toEqual(['2026-12-04', '2026-12-10'])
  expect(body.events.map((event) => event.day)).toEqual(['2026-12-03'])
})

test('it is in no order among those of its day, and shows nothing of when the rating was given', async () => {
  const given: string[] = []
  for (let n = 0; n < 8; n++) {
    given.push((await rate()).rectification)
    await server.later(10, 'minute')
  }
  server.setNow('2026-12-03T09:00:00+08:00')
  const all = await listed()
  expect(all.map(({ id }) => id)).toEqual(
    [...all].sort((a, b) => (a.number < b.number ? -1 : 1)).map(({ id }) => id),
  )
  const start = Date.parse('2026-12-03T00:00:00+08:00')
  for (const id of given) expect(parseInt(id.replace(/-/g, '').slice(0, 12), 16)).toBe(start)
  const { body } = await use.readAsStaff(clerk, given[0]!)
  expect(body).not.toHaveProperty('reachesAt')
  expect(body.events).toMatchObject([{ kind: 'opened', day: '2026-12-03' }])
})

test('it never reaches the outlet if the rating is improved before', async () => {
  const { service } = await rate()
  await use.rate(zhou, service, { version: 1, level: 4 })
  server.setNow('2026-12-03T10:00:00+08:00')
  expect(await listed()).toEqual([])
  const done = '/api/staff/rectifications?show=done'
  expect((await use.send<object[]>(clerk, 'GET', done)).body).toEqual([])
})

test('it reaches the outlet as soon as the rater wants to be contacted at once', async () => {
  const { service, rectification } = await rate()
  expect(await listed()).toEqual([])
  await use.rate(zhou, service, { version: 1, level: 2, atOnce: true })
  expect(await listed()).toMatchObject([{ id: rectification, atOnce: true }])
  expect((await use.readAsRater(zhou, rectification)).body.openedDay).toBe('2026-12-02')
})
