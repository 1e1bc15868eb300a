import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { hotline } from '@/shared/lib/hotline'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

const text = outletDetailText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/outlets/detail/index?id=OL136')
})
afterAll(() => server.close())

test('an online service has no counter; without its own phone, the hotline is offered', async () => {
  await see(text.remote)
  await see(text.noPhone)
  await see(text.call(hotline))
  expect(document.body.textContent).not.toContain(text.noHours)
})

test('it does not list services that merely name all online platforms', async () => {
  await see(text.does)
  expect(document.body.textContent).not.toContain('发明专利申请受理')
})
