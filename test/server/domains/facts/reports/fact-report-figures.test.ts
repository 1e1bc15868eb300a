import { aReport, factReportRequests } from '../../../../support/fact-reports'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const outlet = 'OL101'
const about = { kind: 'outlet', id: outlet } as const
let server: ReferenceServer
let staff: Person
let use: ReturnType<typeof factReportRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  use = factReportRequests(server)
})
afterEach(() => server.close())

/** Somebody reports, and it is corrected after so many days. */
async function correct(reporter?: Person, { days = 0 } = {}) {
  const by = reporter ?? (await server.person())
  const { id } = await use.report(by, aReport(outlet, { found: `${Math.random()}` }))
  await server.db`
    update fact_reports set reported_at = reported_at - ${`${days} days`}::interval where id = ${id}`
  await use.decide(staff, id, 'accept')
}

const corrected = async () => (await use.figures())[0]?.corrected

test('corrections are published where five people led to them, with the median of days', async () => {
  for (const days of [1, 2, 3, 9]) await correct(undefined, { days })
  expect(await use.figures()).toEqual([])
  await correct(undefined, { days: 4 })
  expect(await use.figures()).toEqual([{ about, corrected: 5, medianDays: 3 }])
})

test('five corrections of one person are not published: they would tell whose they are', async () => {
  const person = await server.person()
  for (let count = 0; count < 5; count++) await correct(person)
  expect(await use.figures()).toEqual([])
  for (let count = 0; count < 3; count++) await correct()
  expect(await corrected()).toBeUndefined()
  await correct()
  expect(await corrected()).toBe(9)
})

test('who leaves stays counted as one person, whatever they reported', async () => {
  const leaves = async (person: Person) =>
    server.app.inject({ method: 'DELETE', url: '/api/me', headers: person.headers })
  const [reporter, another] = [await server.person(), await server.person()]
  for (const person of [reporter, reporter, another]) await correct(person)
  await leaves(reporter)
  await leaves(another)
  for (let count = 0; count < 2; count++) await correct()
  expect(await corrected()).toBeUndefined() // five corrections, four people
  await correct()
  expect(await corrected()).toBe(6)
})

test('a correction that a server with a slow clock notes down is in the figures at once', async () => {
  for (let count = 0; count < 5; count++) await correct()
  expect(await corrected()).toBe(5)
  server.setNow(server.now().subtract(1, 'minute').toISOString())
  await correct()
  expect(await corrected()).toBe(6)
})

test('nothing is decided before it was reported, whatever the clock says', async () => {
  const reports: string[] = []
  server.setNow('2026-12-10T14:00:00+08:00')
  for (let count = 0; count < 5; count++)
    reports.push((await use.report(await server.person(), aReport(outlet))).id)
  server.setNow('2026-12-02T14:00:00+08:00')
  for (const id of reports) await use.decide(staff, id, 'accept')
  expect(await use.figures()).toEqual([{ about, corrected: 5, medianDays: 0 }])
  const early = await server.db`select id from fact_reports where decided_at < reported_at`
  expect(early).toEqual([])
})

test('once a clock that was ahead is put right, its reports of tomorrow do not use up today', async () => {
  const person = await server.person()
  server.setNow('2026-12-04T14:00:00+08:00')
  for (let count = 0; count < 5; count++)
    await use.report(person, aReport(outlet, { found: `${count}` }))
  expect((await use.report(person, aReport(outlet))).code).toBe('enough_today')
  server.setNow('2026-12-02T14:00:00+08:00')
  expect((await use.report(person, aReport(outlet))).state).toBe('open')
})
