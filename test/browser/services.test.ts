import { guideText } from '@/features/services/guide.text'
import { servicesText } from '@/features/services/services.text'
import { coursesText } from '@/features/trainings/catalogue/courses/courses.text'
import { sourcesText } from '@/features/facts/sources/sources.text'
import { privacyText } from '@/features/people/privacy-notice/privacy.text'
import { sharedText } from '@/shared/shared.text'
import { citizen, type BrowserOptions } from './support/citizen'
import { allModes } from './support/modes'
import { shippedName } from './support/shipped-names'

const now = '2026-12-02T14:20:00+08:00'

test.each(allModes)('the catalogue is accessible: %s', async (name, options) => {
  const text = servicesText[options.language ?? 'zh']
  const someone = await citizen(options)
  await someone.open('tabs/services')
  const last = shippedName(
    options.language,
    'SV027',
    '集体商标、证明商标（含地理标志商标）注册申请',
  )
  await someone.see(last)
  await someone.look(`services-${name}`)
  await someone.tap(text.forWhom)
  await someone.look(`services-audience-${name}`)
})

test.each(allModes)('the guide is accessible: %s', async (name, options) => {
  const someone = await citizen({ ...options, now })
  await someone.open('services/guide', { id: 'SV014' })
  await someone.see(shippedName(options.language, 'SV014', '商标注册申请受理'))
  await someone.look(`guide-${name}`)
  await someone.tap(/商标图样|Reproduction of the mark/)
  await someone.page.mouse.wheel(0, 900)
  await someone.look(`guide-below-${name}`)
})

test('an incomplete guide is accessible', async () => {
  const someone = await citizen({ now })
  await someone.open('services/guide', { id: 'SV025' })
  await someone.see(guideText.zh.noMaterials)
  await someone.look('guide-bare')
})

test.each<[string, BrowserOptions]>([
  ['zh', {}],
  ['elder', { elder: true }],
])('who qualifies stands before the materials: %s', async (name, options) => {
  const someone = await citizen({ ...options, now })
  await someone.open('services/guide', { id: 'SV004' })
  await someone.see(guideText.zh.fits)
  const top = (words: string) =>
    someone.page
      .getByText(words, { exact: true })
      .first()
      .evaluate((heading) => heading.getBoundingClientRect().top)
  expect(await top(guideText.zh.fits)).toBeLessThan(await top(guideText.zh.toBring))
  await someone.look(`guide-conditions-${name}`)
})

test('without results, the catalogue leads to a stage with some', async () => {
  const text = servicesText.zh
  const someone = await citizen()
  await someone.open('tabs/services')
  await someone.tap(text.stage.management)
  await someone.tap('地理标志')
  await someone.see(text.none(text.stage.management, ['地理标志']))
  await someone.look('services-none')
  await someone.tap(text.toStage(text.stage.creation, 2))
  await someone.see('地理标志产品保护申请（初审转报）')
})

test('from the row to the guide to the map, and ticks persist', async () => {
  const text = guideText.zh
  const someone = await citizen({ now })
  await someone.open('tabs/services')
  await someone.tap(/^商标注册申请受理/)
  await someone.see(text.progress(0, 3))
  await someone.tap('商标图样')
  await someone.comeBack('services/guide', { id: 'SV014' })
  await someone.see(text.progress(1, 3))
  await someone.tap(text.findOutlet)
  await someone.see('国家知识产权局商标业务上海青浦受理窗口')
})

test('with an approximate position the nearest outlet comes first', async () => {
  const text = guideText.zh
  const someone = await citizen({ now: '2026-12-02T22:00:00+08:00', location: [121.11, 31.15] })
  await someone.open('services/guide', { id: 'SV040' })
  await someone.tap(text.locate)
  await someone.see(/^所在区离您约/)
  const first = someone.page.locator('.cell--icon .cell__title').first()
  expect(await first.textContent()).toContain('青浦区知识产权局')
})

test('a guide opened before opens without a network, and says so', async () => {
  const someone = await citizen({ now })
  await someone.open('services/guide', { id: 'SV014' })
  await someone.see('商标注册申请受理')
  await someone.page.evaluate(() => navigator.serviceWorker.ready)
  await someone.goOffline()
  await someone.comeBack('services/guide', { id: 'SV039' })
  await someone.see('专利侵权纠纷行政裁决')
  await someone.see(sharedText.zh.saved('11 月 28 日'))
  await someone.look('guide-offline')
})

test.each(allModes)('courses are accessible: %s', async (name, options) => {
  const text = coursesText[options.language ?? 'zh']
  const someone = await citizen(options)
  await someone.open('trainings/courses')
  await someone.see(text.running)
  await someone.look(`courses-${name}`)
  await someone.tap(text.showPast(11))
  const open = shippedName(
    options.language,
    'CR029',
    '上海市知识产权局政府开放活动（窗口与保护中心参观）',
  )
  await someone.see(open)
  await someone.look(`courses-past-${name}`)
})

test.each(allModes)('sources and privacy notice are accessible: %s', async (name, options) => {
  const language = options.language ?? 'zh'
  const someone = await citizen(options)
  await someone.open('facts/sources')
  await someone.see(sourcesText[language].map)
  await someone.look(`sources-${name}`)
  await someone.open('people/privacy-notice')
  await someone.tap(privacyText[language].erase)
  await someone.see(privacyText[language].sureText)
  await someone.look(`erase-${name}`)
})
