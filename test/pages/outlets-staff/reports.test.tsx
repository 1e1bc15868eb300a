import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useIdentity } from '@/features/people/identity/identity.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { aReport, factReportRequests } from '../../support/fact-reports'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

const text = factReportsText.zh
const outlet = 'OL101'
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  const use = factReportRequests(server)
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  await use.report(staff, aReport(outlet, { found: '牌子掉了' }))
  const { id } = await use.report(await server.person(), aReport(outlet))
  await use.decide(staff, id, 'refuse', '周六开的。')
  await use.report(await server.person(), aReport(outlet, { found: '打 13812345678 没人接' }))
  server.connect()
  useIdentity.setState({ token: staff.token })
  await startAppAt('/pages/outlets-staff/reports/index')
})
afterAll(() => server.close())

test('staff see whose turn it is, and no telephone number of who wrote', async () => {
  await see('打 〔…〕 没人接')
  await see(text.waitsFor.another)
  await see(text.waitsFor.another_supervisor)
  expect(document.body.textContent).not.toContain('13812345678')
  const buttons = [...document.querySelectorAll('.btn')].map((button) => button.textContent?.trim())
  expect(buttons.filter((words) => words === text.accept)).toHaveLength(1) // the third one only
})
