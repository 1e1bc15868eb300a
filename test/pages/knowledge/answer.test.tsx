import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { useOriginal } from '@/features/facts/published/shown-facts.store'
import { translationText } from '@/features/facts/published/translation.text'
import { lawsText } from '@/features/facts/laws/laws.text'
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { favouriteText } from '@/shared/favourite.text'
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

test('a link opens the answer, and what a law is about to change stands below it', async () => {
  const line = await see(lawsText.zh.line.coming('2027 年 1 月 1 日', '公告异议期改为 2 个月'))
  const answer = document.querySelector('.answer__text')!
  expect(answer.textContent).toContain('九个月内审查完毕')
  expect(line.compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
  expect(document.body.textContent).not.toContain(text.until('2026 年 12 月 31 日'))
})

test('one tap saves it, and it is listed as recently opened', async () => {
  await tap(favouriteText.zh.off)
  await see(favouriteText.zh.on)
  const item = { kind: 'answer', id: 'FQ040' }
  expect(useFavourites.getState()).toMatchObject({ favourites: [item], opened: [item] })
})

test('in English it is an unofficial translation, with the Chinese original one tap away', async () => {
  usePreferences.getState().chooseLanguage('en')
  await see('How long does trademark examination take?')
  await see(translationText.en.unofficial)
  await see(knowledgeText.en.disclaimer)
  expect(document.querySelector('.answer__text')!.textContent).not.toMatch(/[\u4e00-\u9fff]/)
  await tap(translationText.en.toChinese)
  await see('商标注册审查要多久？')
  expect(useOriginal.getState().original).toBe(true)
  await tap(translationText.en.toEnglish)
  await see('How long does trademark examination take?')
  usePreferences.getState().chooseLanguage('zh')
})

test('it links to the service items it is about', async () => {
  await see(text.items)
  await see('商标注册申请受理')
})
