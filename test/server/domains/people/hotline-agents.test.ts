import { consultationRequests } from '../../../support/consulting'
import { aReport, factReportRequests } from '../../../support/fact-reports'
import { outletEditRequests, phonesChange } from '../../../support/outlet-edits'
import type { Person } from '../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { aWindowForm, testOutlet, visitRequests } from '../../../support/visiting'

let server: ReferenceServer
let agent: Person
beforeAll(async () => {
  server = await startReferenceServer()
  agent = await server.person({ name: '李敏', as: [['hotline_agent', testOutlet]] })
})
afterAll(() => server.close())

test('a hotline agent of an outlet answers its questions', async () => {
  expect((await consultationRequests(server).listCases(agent)).status).toBe(200)
})

test('a hotline agent of an outlet edits none of its facts and decides no reports about them', async () => {
  const { edit } = outletEditRequests(server, testOutlet)
  const { send, report, toDecide, decide } = factReportRequests(server)
  const { id } = await report(await server.person(), aReport(testOutlet))
  for (const answer of [
    await edit(agent, phonesChange()),
    await send(agent, 'GET', `/api/staff/outlet-edits?outlet=${testOutlet}`),
    await send(agent, 'GET', `/api/staff/outlet-edits/newest?outlet=${testOutlet}`),
    await toDecide(agent),
    await decide(agent, id, 'accept'),
  ])
    expect(answer).toEqual({ code: 'forbidden' })
})

test('a hotline agent of an outlet works neither at its windows nor on its queue', async () => {
  const use = visitRequests(server)
  const window = (await use.saveWindow(await use.staffAt())).body.id
  for (const answer of [
    await use.saveWindow(agent, aWindowForm()),
    await use.saveWindow(agent, aWindowForm(), window),
    await use.code(agent, window),
    await use.slots(agent, window, '2026-12-03'),
    await use.work(agent, { do: 'open' }),
    await use.checkIn(agent, 'VS1.nothing', window),
  ])
    expect(answer.body).toEqual({ code: 'forbidden' })
})
