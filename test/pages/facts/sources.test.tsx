import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { sourcesText } from '@/features/facts/sources/sources.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt } from '../../support/screen'

const text = sourcesText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/facts/sources/index')
})
afterAll(() => server.close())

test('it says when the facts were last looked at, and how many are verified', async () => {
  await see(text.lead('2026 年 11 月 22 日'))
  await see(text.outlets(137))
  await see(`${text.confidence.sourced} 72`)
  await see(`${text.confidence.unverified} 27`)
})

test('it names the sources that most rests on', async () => {
  await see('法律文本：国家法律法规数据库')
})

test('the map is called a sketch, its approval is said to be missing, its boundaries’ licence is named', async () => {
  const [first] = text.mapText
  await see(first!)
  expect(first).toMatch(/示意图.*审图号待补.*MIT/)
})
