import { getThereText } from '@/shared/get-there.text'
import { outletsText } from '@/features/outlets/outlets.text'
import { tokenOfVisitor, windowOfToday } from '../support/window-of-today'
import type { BrowserOptions } from './support/citizen'
import { modes } from './support/modes'
import { signedInWith } from './support/signed-in'

/** An address and no point; the sample windows are elsewhere. */
const outlet = 'OL015'

/** Somebody who has booked nothing, and sees that the list is empty. */
async function newcomer(options: BrowserOptions) {
  const someone = await signedInWith(await tokenOfVisitor('示例新客'), options)
  await someone.open('visits/list')
  await someone.see(/还没有预约|No appointment/)
  return someone
}

beforeAll(async () => void (await windowOfToday(outlet)))

test.each(modes)(
  'from the empty list one comes to what can be booked, and books it: %s',
  async (name, options) => {
    const language = options.language ?? 'zh'
    const someone = await newcomer(options)
    await someone.look(`there-none-${name}`)
    await someone.tap(/能预约的 \d+ 处|where you can book/)
    await someone.see(outletsText[language].filter.books)
    await someone.look(`there-bookable-${name}`)
    await someone.tap(/徐汇受理窗口|Xuhui/)
    await someone.see(getThereText[language].directions.search)
    await someone.look(`there-outlet-${name}`)
    const times = someone.page.locator('.slots__time:not(.slots__time--more)') // one may be left today
    const time = times.filter({ visible: true }).last()
    const span = await time.locator('.slots__span').innerText()
    await time.click()
    await someone.see(/^(谁去|Who comes)/)
    await someone.see(new RegExp(` ${span}$`))
    await someone.look(`there-form-${name}`)
  },
)

test('an appointment says when, where and with what, and its main button leads there', async () => {
  const at = await windowOfToday('OL065')
  const someone = await newcomer({})
  const slots = (await at.look()).slots
  const later = slots.findIndex(({ startsAt }) => startsAt > new Date(Date.now() + 48 * 3600_000).toISOString()) // prettier-ignore
  const { window: windowId, startsAt } = slots[later]!
  await someone.open('visits/book', {
    outlet: 'OL065',
    window: windowId,
    startsAt,
    service: 'SV014',
  })
  await someone.tap(/^预约$/)
  await someone.see('已预约')
  await someone.see(/窗口时间 9:00–11:30/)
  await someone.see(/商标注册申请受理，\d+ 样/)
  await someone.look('there-visit')
  await someone.page.evaluate(() => {
    window.open = (url) => {
      document.title = String(url) // in place of leaving for another host
      return null
    }
  })
  await someone.tap(getThereText.zh.directions.search)
  const url = await someone.page.title()
  expect(decodeURIComponent(url)).toContain(
    'https://uri.amap.com/search?keyword=上海市黄浦区九江路128号',
  )
  await someone.tap(/取消预约/)
  await someone.page.locator('.sheet').getByText('取消预约').last().click()
  await someone.see('已取消')
})
