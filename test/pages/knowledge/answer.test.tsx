import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useCollection } from '@/features/people/favourites/collection.store'
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { sharedText } from '@/shared/shared.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = knowledgeText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/knowledge/answer/index?id=FQ040')
})
afterAll(() => server.close())

test('a link to an answer opens it, and before the answer it says until when it holds', async () => {
  const notice = await see(text.until('2026 年 12 月 31 日'))
  const answer = document.querySelector('.answer__text')!
  expect(answer.textContent).toContain('九个月内审查完毕')
  expect(notice.compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('it is kept with a tap, and remembered as opened', async () => {
  await tap(text.keep)
  await see(text.kept)
  const one = { kind: 'answer', id: 'FQ040' }
  expect(useCollection.getState()).toMatchObject({ favourites: [one], opened: [one] })
})

test('in English it says that the answer is Chinese, and that it is no advice', async () => {
  usePreferences.getState().chooseLanguage('en')
  await see(sharedText.en.onlyChinese)
  await see(knowledgeText.en.disclaimer)
  usePreferences.getState().chooseLanguage('zh')
})

test('it leads to the items it is about', async () => {
  await see(text.items)
  await see('商标注册申请受理')
})
