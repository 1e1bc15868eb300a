import '@/app' // first, so that its way to the server is in place when connect() replaces it
import type { Manifest, Published } from '@/contract/facts/published.schema'
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, seeField, startAppAt, tap } from '../../support/screen'

const text = knowledgeText.zh
let server: ReferenceServer

async function termNamed(name: string) {
  const { files } = (await server.app.inject('/api/published/manifest.json')).json<Manifest>()
  const file = await server.app.inject(`/api/published/${files.terms.file}`)
  return file.json<Published['terms']>().find(({ zh }) => zh === name)!.id
}

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt(`/pages/knowledge/term/index?id=${await termNamed('商标')}`)
})
afterAll(() => server.close())

test('a term is shown in both languages, with its synonyms', async () => {
  await see('trademark')
  await see('品牌、牌子、logo')
})

test('it links to items and questions that mention it, and to the search', async () => {
  await see('商标注册申请受理')
  await see('注册一个商标官费多少？')
  await tap(text.searchFor('商标'))
  expect((await seeField('.search__name')).textContent).toContain('商标')
})
