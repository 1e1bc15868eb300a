import { aReport, factReportRequests } from '../../../../support/fact-reports'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const outlet = 'OL101'
const guide = aReport(outlet, { about: { kind: 'guide', id: 'SV015' }, part: 'fee' })
let server: ReferenceServer
let citizen: Person
let staff: Person
let supervisor: Person
let use: ReturnType<typeof factReportRequests>

beforeEach(async () => {
  server = await startReferenceServer()
  citizen = await server.person({ name: '周明' })
  staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  use = factReportRequests(server)
})
afterEach(() => server.close())

const waitsFor = async (reader: Person) =>
  (await use.toDecide(reader)).map((report) => report.waitsFor)

test('staff neither accept nor refuse what they reported themselves; a colleague does', async () => {
  const { id } = await use.report(staff, aReport(outlet))
  expect(await waitsFor(staff)).toEqual(['another'])
  for (const decision of ['accept', 'refuse'] as const)
    expect((await use.decide(staff, id, decision)).code).toBe('own_matter')
  const colleague = await server.person({ as: [['outlet_staff', outlet]] })
  expect((await use.decide(colleague, id, 'accept')).state).toBe('accepted')
})

test('a supervisor does not overrule the refusal of their own report; another one does', async () => {
  const { id } = await use.report(supervisor, aReport(outlet))
  await use.decide(staff, id, 'refuse')
  expect(await waitsFor(supervisor)).toEqual(['another'])
  for (const decision of ['accept', 'refuse'] as const)
    expect((await use.decide(supervisor, id, decision)).code).toBe('own_matter')
  const another = await server.person({ as: [['supervisor', 'city']] })
  expect((await use.decide(another, id, 'accept')).state).toBe('accepted')
})

test('a refusal waits for a supervisor who has no part in it, and says so to those who have', async () => {
  const atOutlet = await server.person({ as: [['outlet_staff', outlet], ['supervisor', 'city']] }) // prettier-ignore
  const { id } = await use.report(citizen, aReport(outlet))
  await use.decide(staff, id, 'refuse')
  expect(await waitsFor(staff)).toEqual(['another_supervisor'])
  expect(await waitsFor(atOutlet)).toEqual(['supervisor'])
  expect((await use.decide(atOutlet, id, 'refuse')).code).toBe('forbidden')
  expect(await waitsFor(supervisor)).toEqual([undefined])
})

test('once the refuser has left, any other supervisor reviews the refusal', async () => {
  const refuser = await server.person({ as: [['supervisor', 'city']] })
  const { id } = await use.report(citizen, guide)
  await use.decide(refuser, id, 'refuse')
  await server.app.inject({ method: 'DELETE', url: '/api/me', headers: refuser.headers })
  expect((await use.decide(supervisor, id, 'refuse')).state).toBe('refused')
})

test('where the only supervisor has refused, the report never ends by silence: it is late, and the reporter is told once', async () => {
  const { id } = await use.report(citizen, guide)
  const { id: decided } = await use.report(citizen, aReport(outlet))
  await use.decide(staff, decided, 'accept')
  await use.decide(supervisor, id, 'refuse')
  await server.later(6, 'day')
  await server.runJobs()
  const late = async () =>
    (await use.messages(citizen)).filter(({ kind }) => kind === 'report_late')
  expect(await late()).toEqual([])

  await server.later(2, 'day')
  await server.runJobs()
  await server.runJobs()
  expect(await late()).toMatchObject([{ factReport: id }])
  const [own] = (await use.own(citizen)).filter((report) => report.id === id)
  expect(own).toMatchObject({ state: 'review' })
  expect(Date.parse(own!.dueAt)).toBeLessThan(server.now().valueOf())

  const another = await server.person({ as: [['supervisor', 'city']] })
  expect(await use.toDecide(another)).toMatchObject([{ state: 'review', mayDecide: true }])
  await use.decide(another, id, 'refuse', '费用没有变。')
  expect(await use.messages(citizen)).toContainEqual(
    expect.objectContaining({ kind: 'report_refused', words: '费用没有变。' }),
  )
})
