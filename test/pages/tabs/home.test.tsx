import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { appText } from '@/app.text'
import { homeText } from '@/features/home/home.text'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = homeText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/tabs/home/index')
})
afterAll(() => server.close())

test('the first screen asks what is needed, and shows the entries', async () => {
  await see(text.question)
  await see(text.outlets)
  await see(text.services)
  await see(text.ask)
  await see('商标注册申请受理')
})

test('one tap switches to elder mode', async () => {
  await tap(text.elder)
  await see(text.standard)
  await see(appText.zh.tabs.me)
  expect(document.querySelector('.elder')).not.toBeNull()
  usePreferences.getState().chooseElder(false)
})

test('one tap switches all texts to English', async () => {
  await see(text.elder)
  await tap(text.otherLanguage)
  await see(homeText.en.question)
  await see(homeText.en.usual)
})
