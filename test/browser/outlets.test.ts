import { outletDetailText } from '@/features/outlets/outlet-detail.text'
import { outletsText } from '@/features/outlets/outlets.text'
import { getThereText } from '@/shared/get-there.text'
import { citizen } from './support/citizen'
import { allModes } from './support/modes'
import { shippedName } from './support/shipped-names'

const now = '2026-12-02T14:20:00+08:00'
const text = outletsText.zh
/** An option has a label and a count. */
const choice = (words: string, count: number) => new RegExp(`^${words}\\s*${count}$`)

/** Other tests open windows, whose hours count too. */
const inAnyNumber = (words: string) => new RegExp(words.replaceAll('0', '\\d+'))

test.each(allModes)('the outlets of a district are accessible: %s', async (name, options) => {
  const { filter, count } = outletsText[options.language ?? 'zh']
  const [district, marker] =
    options.language === 'en' ? ['Xuhui', /^Xuhui: 26/] : ['徐汇区', /^徐汇区 26/]
  const someone = await citizen({ ...options, now })
  await someone.open('tabs/outlets')
  await someone.tap(filter.district)
  await someone.see(district)
  await someone.look(`outlets-districts-${name}`)
  await someone.tap(choice(district, 28))
  await someone.see(count(district, 28))
  await someone.look(`outlets-district-${name}`)
  await someone.tap(marker)
  await someone.look(`outlets-group-${name}`)
})

test.each(allModes)('the list is accessible: %s', async (name, options) => {
  const { list, details, openCount } = outletsText[options.language ?? 'zh']
  const someone = await citizen({ ...options, now })
  await someone.open('tabs/outlets')
  await someone.tap(/现在开放|Open now/)
  await someone.see(inAnyNumber(openCount(0, 0)))
  if (name !== 'wide') await someone.tap(list)
  await someone.look(`outlets-open-${name}`)
  if (name !== 'wide') await someone.tap(outletsText[options.language ?? 'zh'].map)
  await someone.tap(shippedName(options.language, 'OL035', '上海市市场监督管理局'))
  await someone.see(details)
  await someone.look(`outlets-card-${name}`)
})

test.each(allModes)('the page of an outlet is accessible: %s', async (name, options) => {
  const { allServices } = outletDetailText[options.language ?? 'zh']
  const someone = await citizen({ ...options, now })
  await someone.open('outlets/detail', { id: 'OL003' })
  await someone.see('021-54046723')
  await someone.look(`outlet-${name}`)
  await someone.tap(allServices(12))
  await someone.look(`outlet-below-${name}`)
})

test.each([
  ['place-known', 'OL035', getThereText.zh.short.map],
  ['online', 'OL136', outletDetailText.zh.remote],
  ['third-party', 'OL074', outletDetailText.zh.doubtful],
  ['gone', 'OL999', outletDetailText.zh.missing],
])('an outlet of another kind is accessible: %s', async (name, id, words) => {
  const someone = await citizen({ now })
  await someone.open('outlets/detail', { id })
  await someone.see(words)
  await someone.look(`outlet-${name}`)
})

test('with a position, the nearest outlets come first; it is not requested before', async () => {
  const someone = await citizen({ location: [121.4737, 31.2304], now })
  await someone.open('tabs/outlets')
  await someone.see(text.sort.district)
  await someone.tap(text.locate)
  await someone.see(text.sort.distance)
  await someone.see(/公里\s· /)
  await someone.look('outlets-located')
})

test('if the position is denied, the district is used', async () => {
  const someone = await citizen({ now })
  await someone.open('tabs/outlets')
  await someone.tap(text.locate)
  await someone.see(text.refused)
  await someone.look('outlets-refused')
  await someone.tap(text.chooseDistrict)
  await someone.tap(choice('崇明区', 3))
  await someone.see(text.count('崇明区', 3))
})

test('at night no outlet is known to be open, and those with unknown hours remain', async () => {
  const someone = await citizen({ now: '2026-12-02T20:00:00+08:00' })
  await someone.open('tabs/outlets')
  await someone.tap(text.filter.district)
  await someone.tap(choice('徐汇区', 28))
  await someone.tap(/^现在开放/)
  await someone.see(inAnyNumber(text.noneOpen('徐汇区', 0, 0)))
  await someone.look('outlets-none-open')
})

test('without results, it says why and what to do', async () => {
  const someone = await citizen({ now })
  await someone.open('tabs/outlets')
  await someone.tap(text.filter.district)
  await someone.tap(choice('崇明区', 3))
  await someone.tap(/^可拨电话/)
  await someone.see(text.nothing('崇明区', [text.filter.callable]))
  await someone.look('outlets-nothing')
  await someone.tap(text.dropOne(text.filter.callable, 3))
  await someone.see(text.count('崇明区', 3))
})

test('a cluster splits, or opens as a list if it is a single position', async () => {
  const someone = await citizen({ now })
  await someone.open('tabs/outlets')
  await someone.tap(/^这里有 4 处/)
  await someone.tap(/^这里有 2 处/)
  await someone.see(text.group(undefined, 2))
  await someone.see(/同济大学/)
  await someone.look('outlets-campus')
})

test('the map works by keyboard, and its markers have labels', async () => {
  const someone = await citizen({ now })
  await someone.open('tabs/outlets')
  await someone.see('151')
  await someone.tabTo(/^上海市市场监督管理局/)
  await someone.press('Enter')
  await someone.see(getThereText.zh.short.map)
})

test('rows near the viewport are drawn, others are not', async () => {
  const someone = await citizen({ now })
  await someone.open('tabs/outlets')
  await someone.tap(text.list)
  await someone.see('黄浦区政务服务中心')
  const rows = someone.page.locator('.outlet-row')
  expect(await rows.count()).toBeLessThan(30)
  const last = someone.page.locator('.outlet-rows').last()
  await last.scrollIntoViewIfNeeded()
  await last.locator('.outlet-row').first().waitFor()
  expect(await rows.count()).toBeLessThan(30)
})

test('outlets and map work without a network', async () => {
  const someone = await citizen({ now })
  await someone.open('tabs/outlets')
  await someone.see(text.count(undefined, 151))
  await someone.keptForOffline()
  await someone.goOffline()
  await someone.comeBack('tabs/outlets')
  await someone.see(/没有网络/)
  await someone.see(text.count(undefined, 151))
  await someone.page.locator('.outlet-map__land').first().waitFor({ state: 'attached' })
  await someone.look('outlets-offline')
})
