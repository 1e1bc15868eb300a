import type { SettingForm } from '@/contract/facts/public-settings.schema'
import { aQuestion, consultationRequests } from '../../../../support/consulting'
import { aReport, factReportRequests } from '../../../../support/fact-reports'
import { settingRequests } from '../../../../support/public-settings'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

let server: ReferenceServer
beforeEach(async () => {
  server = await startReferenceServer()
})
afterEach(() => server.close())

const change = (form: Omit<SettingForm, 'reason'>) => settingRequests(server).change(form)

test('an answer is closed, and can be rated, as was set when it was given and when it was closed', async () => {
  await change({ name: 'closeAnswered', value: 5, from: '2026-12-04' })
  await change({ name: 'rateWithin', value: 7, from: '2026-12-12' })
  const use = consultationRequests(server)
  async function answered() {
    const citizen = await server.person()
    const agent = await server.person({ as: [['hotline_agent', 'OL002']] })
    const { id } = (await use.ask(citizen)).body
    await use.actOnCase(agent, id, { do: 'reply', text: '可以。', cites: [] })
    return async () => {
      const [row] = await server.db<{ status: string }[]>`
        select status from consultations where id = ${id}`
      return row!.status
    }
  }
  const early = await answered()
  server.setNow('2026-12-04T14:20:00+08:00')
  const late = await answered()
  server.setNow('2026-12-11T17:00:00+08:00')
  await server.runJobs()
  expect([await early(), await late()]).toEqual(['answered', 'closed'])
  server.setNow('2026-12-16T17:00:00+08:00')
  await server.runJobs()
  expect(await early()).toBe('closed')
  const done = await server.db`select rate_until from services_done order by done_at, rate_until`
  const until = done.map(({ rateUntil }) => rateUntil as string)
  expect(until.sort()).toEqual(['2026-12-23T09:00:00.000Z', '2027-01-10T09:00:00.000Z'])
})

test('who reported a mistake is told by the day that was promised then', async () => {
  const use = factReportRequests(server)
  await change({ name: 'answerFactReport', value: 2, from: '2026-12-03' })
  await change({ name: 'factReportsPerDay', value: 1, from: '2026-12-03' })
  const citizen = await server.person()
  expect((await use.report(citizen)).dueAt).toBe('2026-12-09T09:00:00.000Z')
  server.setNow('2026-12-03T14:20:00+08:00')
  const other = await server.person()
  expect((await use.report(other)).dueAt).toBe('2026-12-07T09:00:00.000Z')
  const second = aReport(undefined, { part: 'phones' })
  expect(await use.report(other, second)).toMatchObject({ code: 'enough_today', count: 1 })
})

test('how many questions one may ask in a day is what is set for that day', async () => {
  const use = consultationRequests(server)
  await change({ name: 'questionsPerDay', value: 5, from: '2026-12-03' })
  const askSixTimes = async (device: string) => {
    const citizen = await server.person()
    let status = 0
    for (let count = 0; count < 6; count++)
      ({ status } = await use.ask(citizen, aQuestion({ device })))
    return status
  }
  expect(await askSixTimes('01900000-0000-7000-8000-0000000000d1')).toBe(200)
  server.setNow('2026-12-03T18:20:00+08:00')
  expect(await askSixTimes('01900000-0000-7000-8000-0000000000d2')).toBe(429)
})
