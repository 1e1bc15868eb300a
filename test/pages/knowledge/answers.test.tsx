import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = knowledgeText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/knowledge/answers/index')
})
afterAll(() => server.close())

test('all questions are listed by category', async () => {
  await see(text.search(109))
  await see('专利申请')
  await see('专利权保护多久？')
})

test('an IP type filters the questions', async () => {
  await tap('版权 22')
  await see('著作权保护多久？')
  expect(document.body.textContent).not.toContain('专利权保护多久？')
})

test('an answer shows its legal basis, related services and the disclaimer', async () => {
  await tap('全部 109')
  await tap('年费忘了交怎么办？')
  await see(text.basis)
  await see(text.disclaimer)
})
