import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { useSearch } from '@/features/search/search.store'
import { searchText } from '@/features/search/search.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { fillIn, see, startAppAt, tap } from '../../support/screen'

const text = searchText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/search/index')
})
afterAll(() => server.close())

const look = (query: string) => fillIn(text.placeholder, query)
const marked = () => [...document.querySelectorAll('.hit')].map(({ textContent }) => textContent)
/** The number on each chip, by its words. */
const counted = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.search__chips .chip')].map(({ textContent }) => {
      const [words = '', count] = (textContent ?? '').split(' ')
      return [words, Number(count)]
    }),
  )

test('before anything is typed, hints and instructions are shown', async () => {
  await see(text.hints)
  await see(text.howTo)
})

test('the best hit comes first, with what matches marked, and each kind is counted', async () => {
  await look('logo 注册')
  await see('申请受理')
  expect(document.querySelector('.search__name')?.textContent).toBe('商标注册申请受理')
  expect(marked()).toContain('商标注册')
  const { [text.all]: all, ...kinds } = counted()
  expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(all)
})

test('a reading is explained, and can be switched off and on', async () => {
  const reading = '已把 logo 按“商标”查找。'
  await see(reading)
  await tap(text.literally)
  await see(text.none('logo 注册'))
  await tap(text.freely)
  await see(reading)
})

test('one tap shows all hits of a kind, another all kinds', async () => {
  await look('专利')
  await see('复审请求')
  const { [text.all]: all = 0, [text.kind.outlet]: outlets = 0 } = counted()
  await tap(text.allOf('outlet', outlets))
  await see('上海海事大学知识产权信息服务中心（TISC）')
  await tap(`${text.all} ${all}`)
  await see(text.allOf('outlet', outlets))
})

test('without hits, the most similar word is suggested', async () => {
  await look('商票')
  await see(text.none('商票'))
  await tap('商标')
  await see('续展注册')
})

test('a successful query can be repeated', async () => {
  await look('年费忘了交')
  await see('能减几年？') // the results of these words
  await tap('怎么办？')
  await see(knowledgeText.zh.disclaimer)
  expect(useSearch.getState().recent).toEqual(['年费忘了交'])
})
