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

test('it shows when the facts were last checked, and how many are verified', async () => {
  await see(text.lead('2026 年 11 月 28 日'))
  await see(text.outlets(151))
  await see(`${text.confidence.sourced} 81`)
  await see(`${text.confidence.unverified} 23`)
})

test('it names the most cited sources', async () => {
  await see('法律文本：国家法律法规数据库')
})

test('the map is labelled a sketch, with its missing approval and the licence of its boundaries', async () => {
  const [first] = text.mapText
  await see(first!)
  expect(first).toMatch(/示意图.*审图号待补.*MIT/)
})
