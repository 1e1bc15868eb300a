import { isHandledBy } from '@/features/services/handled-by.model'
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
])('an online service that %s', (_, change, handled) => {
  expect(isHandledBy(anItem({ handlers, ...change }), platform)).toBe(handled)
})

test('an outlet to visit is handled by exactly the outlets that the guide lists', () => {
  const item = anItem({ handlers: ['OL001'] })
  const { outlets } = findHandlers(item, [window, platform])
  expect(outlets.map(({ id }) => id)).toEqual(['OL001'])
  expect(outlets.every((outlet) => isHandledBy(item, outlet))).toBe(true)
})
