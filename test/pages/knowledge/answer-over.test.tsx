import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = knowledgeText.zh
let server: ReferenceServer

beforeAll(async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-31T16:00:00Z')) // midnight in Shanghai
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/knowledge/answers/index')
})
afterAll(async () => {
  jest.restoreAllMocks()
  await server.close()
})

test('the day after its last day, an answer is marked as expired in the list and above its text', async () => {
  await tap('商标 46')
  await see(text.overTag)
  await tap('想在国外注册商标，马德里国际注册怎么走？') // its regulations have no later edition yet
  await see(text.over('2026 年 12 月 31 日'))
})
