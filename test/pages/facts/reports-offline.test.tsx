import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { momentWords } from '@/contract/shared/moment-words.rules'
import { useFactReports } from '@/features/facts/reports/fact-reports.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { serverNow } from '@/platform/server-clock'
import { keptText } from '@/shared/kept.text'
import { aReport, factReportRequests } from '../../support/fact-reports'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  const use = factReportRequests(server)
  const citizen = await server.person({ name: '周明' })
  const staff = await server.person({ as: [['outlet_staff', 'OL101']] })
  const { id } = await use.report(citizen, aReport('OL101'))
  await use.decide(staff, id, 'refuse')
  server.connect()
  useIdentity.setState({ token: citizen.token })
  await useFactReports.getState().loadOwn()
  server.offline()
  await useFactReports.persist.rehydrate() // the app was closed: only what is stored is there
  await startAppAt('/pages/facts/reports/index')
})
afterAll(() => server.close())

test('without a network one’s reports are there in their last state, with the time they were read', async () => {
  await see(factReportsText.zh.state.review)
  const { readAt } = useFactReports.getState()
  await see(keptText.zh.kept(momentWords(new Date(readAt!).toISOString(), serverNow(), 'zh')))
})
