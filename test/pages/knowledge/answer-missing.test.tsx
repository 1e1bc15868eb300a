import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { sharedText } from '@/shared/shared.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = knowledgeText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.offline()
  await startAppAt('/pages/knowledge/answer/index?id=FQ999')
})
afterAll(() => server.close())

test('without a network and stored facts, the page fails and offers a retry', async () => {
  await see(sharedText.zh.failed)
  server.connect()
  await tap(sharedText.zh.retry)
  await see(text.missingAnswer)
})

test('a link to a missing answer leads to all answers', async () => {
  await tap(text.allAnswers)
  await see(text.search(109))
})
