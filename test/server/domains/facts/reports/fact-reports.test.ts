import { announceCalendars } from '@/contract/facts/calendars.rules'
import { announce2027 } from '../../../../support/calendars'
import { aReport, factReportRequests } from '../../../../support/fact-reports'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const outlet = 'OL101'
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

const guide = aReport(outlet, { about: { kind: 'guide', id: 'SV015' }, part: 'fee' })

test('a report is due in five working days, and goes to whoever keeps the fact, without a name', async () => {
  const { id, dueAt, state } = await use.report(citizen, aReport(outlet))
  expect([state, dueAt]).toEqual(['open', '2026-12-09T09:00:00.000Z'])
  const list = await use.toDecide(staff)
  expect(list).toEqual([
    {
      id: await use.refOf(id),
      about: { kind: 'outlet', id: outlet },
      part: 'hours',
      found: '周六去了，门没开。',
      state: 'open',
      dueAt,
      dueUnsure: false,
      day: '2026-12-02',
      mayDecide: true,
    },
  ])
  expect(JSON.stringify(list)).not.toContain(citizen.id)
  const elsewhere = await server.person({ as: [['outlet_staff', 'OL102']] })
  expect(await use.toDecide(elsewhere)).toEqual([])
  expect((await use.decide(elsewhere, id, 'accept')).code).toBe('forbidden')
})

test('what is corrected is told to the reporter, with the words of who corrected it', async () => {
  const { id } = await use.report(citizen, aReport(outlet))
  await use.decide(staff, id, 'accept', '周六改为休息。')
  await use.decide(staff, id, 'accept', '周六改为休息。') // a retry
  expect(await use.messages(citizen)).toMatchObject([
    { kind: 'report_accepted', words: '周六改为休息。', factReport: id },
  ])
  expect(await use.own(citizen)).toMatchObject([{ state: 'accepted', note: '周六改为休息。' }])
  expect(await use.toDecide(staff)).toEqual([])
  expect((await use.decide(staff, id, 'refuse')).code).toBe('conflict')
})

test('a refusal counts once a supervisor agrees; until then the reporter sees that it is reviewed, and no words', async () => {
  const { id } = await use.report(citizen, aReport(outlet))
  expect(await use.decide(staff, id, 'refuse', '周六开的。')).toMatchObject({
    state: 'review',
    mayDecide: false,
    waitsFor: 'another_supervisor',
  })
  const [own] = await use.own(citizen)
  expect(own).toMatchObject({ state: 'review' })
  expect(own).not.toHaveProperty('note')
  expect(await use.messages(citizen)).toEqual([])
  expect((await use.decide(staff, id, 'accept')).code).toBe('forbidden')
  expect((await use.toDecide(supervisor))[0]).toMatchObject({ mayDecide: true, note: '周六开的。' })
  await use.decide(supervisor, id, 'refuse', '照片显示周六开。')
  expect(await use.messages(citizen)).toMatchObject([
    { kind: 'report_refused', words: '照片显示周六开。' },
  ])
})

test('a supervisor who does not agree accepts it', async () => {
  const { id } = await use.report(citizen, aReport(outlet))
  await use.decide(staff, id, 'refuse')
  expect((await use.decide(supervisor, id, 'accept')).state).toBe('accepted')
})

test('guides are kept by supervisors, and a refusal needs another one', async () => {
  const { id } = await use.report(citizen, guide)
  expect(await use.toDecide(staff)).toEqual([])
  expect((await use.decide(staff, id, 'accept')).code).toBe('forbidden')
  await use.decide(supervisor, id, 'refuse')
  expect((await use.decide(supervisor, id, 'accept')).code).toBe('forbidden')
  const another = await server.person({ name: '孙立', as: [['supervisor', 'city']] })
  expect((await use.decide(another, id, 'refuse')).state).toBe('refused')
})

test('a report sent twice is stored once, and one person sends five a day', async () => {
  const first = await use.report(citizen, aReport(outlet))
  expect(await use.report(citizen, aReport(outlet), first.id)).toEqual(first)
  const changed = await use.report(citizen, aReport(outlet, { found: '别的' }), first.id)
  expect(changed.code).toBe('conflict')
  for (let count = 1; count < 5; count++) await use.report(citizen, guide)
  expect(await use.report(citizen, guide)).toMatchObject({ code: 'enough_today', count: 5 })
  await server.later(1, 'day')
  await server.later(1, 'minute')
  expect((await use.report(citizen, guide)).state).toBe('open')
})

test('a due time that waited for the notice of a year follows it, and is told as sure', async () => {
  server.setNow('2026-12-30T10:00:00+08:00')
  await use.report(citizen, aReport(outlet))
  expect((await use.own(citizen))[0]).toMatchObject({
    dueAt: '2027-01-07T09:00:00.000Z',
    dueUnsure: true,
  })
  await announce2027(server.db)
  await server.runJobs() // reads the calendar
  await server.runJobs()
  expect((await use.own(citizen))[0]).toMatchObject({
    dueAt: '2027-01-06T09:00:00.000Z',
    dueUnsure: false,
  })
  announceCalendars([])
})

test.each([
  ['an outlet that does not exist', aReport('OL999'), 'not_found'],
  ['a part that the outlet does not have', aReport(outlet, { part: 'fee' }), 'invalid'],
  ['nothing that was found', aReport(outlet, { found: ' ' }), 'invalid'],
])('a report with %s is refused', async (_, form, code) => {
  expect((await use.report(citizen, form)).code).toBe(code)
})
