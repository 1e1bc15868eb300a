import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFacts } from '@/features/facts/published/facts.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await useFacts.getState().load()
  await startAppAt('/pages/facts/report/index?kind=outlet&id=OL999')
})
afterAll(() => server.close())

test('a link to an outlet that does not exist says so, and shows no form', async () => {
  await see(factReportsText.zh.broken)
  expect(document.body.textContent).not.toContain('OL999')
  expect(document.querySelector('textarea')).toBeNull()
})
