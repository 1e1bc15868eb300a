import { aQuestion, consultationRequests } from '../../../../support/consulting'
import { announceCalendars } from '@/contract/facts/calendars.rules'
import { enforceDeadlines } from '../../../../../server/domains/consultations/jobs/enforce-deadlines'
import { announce2027 } from '../../../../support/calendars'
import { testVault } from '../../../../support/vault'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
let use: ReturnType<typeof consultationRequests>
beforeEach(async () => {
  server = await startReferenceServer()
  use = consultationRequests(server)
})
afterEach(() => server.close())
afterAll(() => announceCalendars([]))

const kindsFor = async (who: Parameters<typeof use.read>[0]) => {
  const { body } = await use.send<{ kind: string }[]>(who, 'GET', '/api/me/messages')
  return body.map(({ kind }) => kind).sort()
}

test('an overdue case is reported once to the citizen, to staff and to every supervisor', async () => {
  const citizen = await server.person()
  const agent = await server.person({ as: [['hotline_agent', 'OL002']] })
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  const { id } = (await use.ask(citizen)).body
  server.setNow('2026-12-03T16:59:00+08:00')
  await server.runJobs()
  expect(await kindsFor(citizen)).toEqual([])
  server.setNow('2026-12-03T17:00:00+08:00')
  await server.runJobs()
  await server.runJobs()
  expect(await kindsFor(citizen)).toEqual(['overdue'])
  expect(await kindsFor(supervisor)).toEqual(['escalated'])
  const { body } = await use.read(citizen, id)
  expect(body.events.filter(({ kind }) => kind === 'overdue')).toHaveLength(1)
  expect((await use.listCases(agent)).body).toMatchObject([{ id, escalated: true }])
})

test('several servers at once report an overdue case once', async () => {
  const citizen = await server.person()
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  for (let n = 0; n < 5; n++) await use.ask(citizen)
  server.setNow('2026-12-03T17:00:00+08:00')
  await Promise.all([server.runJobs(), server.runJobs(), server.runJobs()])
  expect(await kindsFor(citizen)).toEqual(Array.from({ length: 5 }, () => 'overdue'))
  expect(await kindsFor(supervisor)).toHaveLength(5)
  const events = await server.db`select from consultation_events where kind = 'overdue'`
  expect(events).toHaveLength(5)
})

test('an answered question without reaction is closed after ten working days and can be reopened', async () => {
  const citizen = await server.person()
  const agent = await server.person({ as: [['hotline_agent', 'OL002']] })
  const { id } = (await use.ask(citizen)).body
  await use.actOnCase(agent, id, { do: 'reply', text: '可以。', cites: [] })
  server.setNow('2026-12-16T16:59:00+08:00')
  await server.runJobs()
  expect((await use.read(citizen, id)).body.status).toBe('answered')
  server.setNow('2026-12-16T17:00:00+08:00')
  await server.runJobs()
  expect((await use.read(citizen, id)).body).toMatchObject({ status: 'closed', closed: 'silence' })
  expect(await kindsFor(citizen)).toEqual(['answered', 'silent'])
  expect((await use.act(citizen, id, { do: 'reopen', text: '还是不行' })).body.status).toBe('open')
})

test('a deadline that depends on unannounced holidays is recalculated once they are announced', async () => {
  const citizen = await server.person()
  server.setNow('2026-12-30T10:00:00+08:00')
  const { body } = await use.ask(citizen, aQuestion({ class: 'complaint' }))
  expect(body).toMatchObject({ dueAt: '2027-01-07T09:00:00.000Z', dueUnsure: true })
  await server.runJobs()
  expect((await use.read(citizen, body.id)).body).toMatchObject({ dueAt: body.dueAt, dueUnsure: true }) // prettier-ignore
  await server.db.begin(async (tx) => {
    await tx`select from consultations where id = ${body.id} for update`
    await enforceDeadlines.run({ db: server.db, vault: testVault, now: server.now }) // waits for no lock
  })
  await announce2027(server.db)
  await server.runJobs() // reads the calendar
  await server.runJobs()
  const after = (await use.read(citizen, body.id)).body
  expect(after).toMatchObject({ dueAt: '2027-01-06T09:00:00.000Z', dueUnsure: false })
  expect(after.events.map(({ kind }) => kind)).toContain('rescheduled')
})
