import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { searchText } from '@/features/search/search.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = searchText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt(`/pages/search/index?q=${encodeURIComponent('软著')}`)
})
afterAll(() => server.close())

test('a link to a search opens it with its results', async () => {
  await see('已把 软著 按“计算机软件著作权”查找。')
  expect(document.querySelector('input')?.value).toBe('软著')
})

test('clearing the field brings back the start page', async () => {
  document.querySelector<HTMLElement>(`[aria-label='${text.clear}']`)?.click()
  await see(text.hints)
  expect(document.querySelector('input')?.value).toBe('')
  await tap('侵权')
  await see('判定咨询')
})
