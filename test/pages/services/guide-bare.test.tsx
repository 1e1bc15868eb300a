import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { guideText } from '@/features/services/guide.text'
import { sharedText } from '@/shared/shared.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

const text = guideText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/services/guide/index?id=SV025')
})
afterAll(() => server.close())

test('an incomplete guide says what is missing, and whom to call', async () => {
  await see('撤销连续三年不使用注册商标')
  await see(text.noMaterials)
  await see(text.noSteps)
  await see(text.noHandlers.online)
  await see(text.ask)
  await see(text.noPhones)
  await see(sharedText.zh.consult)
})

test('online services that do not handle the item are not offered', () => {
  expect(document.body.textContent).not.toContain('WIPO eLearning Center')
})
