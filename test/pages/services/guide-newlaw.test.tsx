import Taro from '@tarojs/taro'
import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { lawsText } from '@/features/facts/laws/laws.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { sharedText } from '@/shared/shared.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const page = '/pages/services/guide/index?id=SV024'
const midnight = Date.parse('2026-12-31T16:00:00Z') // in Shanghai
let server: ReferenceServer
let clock: jest.SpyInstance<number, []>

beforeAll(async () => {
  clock = jest.spyOn(Date, 'now').mockReturnValue(midnight - 60_000)
  server = await startReferenceServer()
  server.connect()
  await startAppAt(page)
})
afterAll(async () => {
  clock.mockRestore()
  await server.close()
})

const shows = (words: string) => expect(document.body.textContent).toContain(words)
const hides = (words: string) => expect(document.body.textContent).not.toContain(words)

test('on the last day of the old law the guide has its text, and says what will change', async () => {
  await see('初步审定公告之日起 3 个月内提出')
  await see(lawsText.zh.line.coming('2027 年 1 月 1 日', '公告异议期改为 2 个月'))
  shows(lawsText.zh.changes(3, '商标法'))
  shows(sharedText.zh.unverified)
  shows('商标法（2019 修正，2026-12-31 前适用）第 33、35 条')
})

test('the line opens each rule before and after, what is not known, and where it comes from', async () => {
  await tap(lawsText.zh.line.coming('2027 年 1 月 1 日', '公告异议期改为 2 个月'))
  await see(lawsText.zh.title.coming('2027 年 1 月 1 日'))
  shows('自公告起 3 个月自公告起 2 个月')
  expect(document.querySelector('.law-change__mark')?.textContent).toBe('2 个月')
  shows(lawsText.zh.articles('33 → 36'))
  shows(lawsText.zh.straddling)
  shows('过渡规定还没查到')
  shows(lawsText.zh.reprint)
  shows('中华人民共和国商标法（2026年6月26日修订）通过文本的转载')
})

test('in English the same is said in English', async () => {
  usePreferences.getState().chooseLanguage('en')
  await see(lawsText.en.line.coming('1 January 2027', 'the opposition period becomes 2 months'))
  shows(lawsText.en.changes(3, 'Trademark Law'))
  shows(sharedText.en.unverified)
  usePreferences.getState().chooseLanguage('zh')
})

test('at midnight, without a network, the page that is shown again has the new text', async () => {
  await tap('商标注册审查要多久？')
  await see('现行法规定自收到申请文件之日起九个月内审查完毕')
  server.offline()
  clock.mockReturnValue(midnight)
  await Taro.navigateBack()
  await see('初步审定公告之日起 2 个月内提出')
  hides('公告之日起 3 个月内提出')
  await see(lawsText.zh.line.begun('2027 年 1 月 1 日', '公告异议期改为 2 个月'))
  shows('商标法（2026 修订，2027-01-01 施行）第 36、38、39 条')
  expect(document.querySelector('.basis__check')?.textContent).toBe(sharedText.zh.unverified)
  expect(useFacts.getState().offline).toBe(true)
})

test('afterwards it says what changed, in English too', async () => {
  usePreferences.getState().chooseLanguage('en')
  await tap(lawsText.en.line.begun('1 January 2027', 'the opposition period becomes 2 months'))
  await see(lawsText.en.title.begun('1 January 2027'))
  shows('3 months from publication2 months from publication')
  shows(lawsText.en.reprint)
})
