import { isAdvisedBy, isHandledBy } from '@/features/services/handled-by.model'
import { findHandlers } from '@/features/services/handlers.model'
import { anItem, anOutlet } from './builders'

const window = anOutlet({ id: 'OL001' })
const platform = anOutlet({
  id: 'OL130',
  kind: 'online',
  name: '中国商标网（商标网上服务系统）',
  website: 'https://sbj.cnipa.gov.cn/',
})
const handlers = ['OL001', 'OL130']

test('an outlet that the item does not list does not handle it', () => {
  expect(isHandledBy(anItem({ handlers: [] }), window)).toBe(false)
  expect(isHandledBy(anItem({ handlers }), window)).toBe(true)
})

test.each([
  ['is mentioned by the item', { where: '商标业务受理窗口／商标网上服务系统' }, true],
  ['is not mentioned', { where: '国家知识产权局商标局' }, false],
  [
    'is the one that the item links to',
    {
      where: '窗口',
      online: { name: '网上服务', url: 'https://sbj.cnipa.gov.cn/', verified: false },
    },
    true,
  ],
])('of the older form, an online service that %s', (_, change, handled) => {
  expect(isHandledBy(anItem({ handlers, ...change }), platform)).toBe(handled)
})

test('an outlet to visit is handled by exactly the outlets that the guide lists', () => {
  const item = anItem({ handlers: ['OL001'] })
  const { outlets } = findHandlers(item, [window, platform])
  expect(outlets.map(({ id }) => id)).toEqual(['OL001'])
  expect(outlets.every((outlet) => isHandledBy(item, outlet))).toBe(true)
})

test('an online service handles an item that says so, whatever its text mentions', () => {
  const item = anItem({ handlers, advisers: [], platforms: ['OL130'], where: '国家知识产权局' })
  expect([isHandledBy(item, platform), isAdvisedBy(item, platform)]).toEqual([true, false])
})

test('who advises or informs does not handle', () => {
  const item = anItem({ handlers: [], advisers: ['OL001'], platforms: ['OL130'] })
  for (const outlet of [window, platform])
    expect([isHandledBy(item, outlet), isAdvisedBy(item, outlet)]).toEqual([false, true])
  expect(isAdvisedBy(anItem({ handlers }), window)).toBe(false)
})
