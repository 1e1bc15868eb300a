import type { Outlet } from '@/contract/facts/outlets.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { findHandlers, rankHandlers, type RankingContext } from '@/features/services/handlers.model'
import { anItem, anOutlet, qingpu, xuhui } from './builders'

const districts = [xuhui, qingpu]
const wednesday = clockAt(Date.parse('2026-12-02T14:20:00+08:00'))
const sunday = clockAt(Date.parse('2026-11-22T14:20:00+08:00'))

const hours = {
  counters: [{ spans: [[540, 1020] as [number, number]] }],
  verified: true,
}
const inXuhui = anOutlet({ id: 'OL001', district: xuhui.code })
const inQingpu = anOutlet({ id: 'OL002', district: qingpu.code })
const forTheCity = anOutlet({ id: 'OL003', district: '310000' })
const withHours = anOutlet({ id: 'OL004', district: qingpu.code, hours })
const nowhere = anOutlet({ id: 'OL005' })

const order = (outlets: Outlet[], context: Partial<RankingContext> = {}) =>
  rankHandlers(outlets, { clock: wednesday, districts, ...context })
    .map(({ outlet }) => outlet.id.slice(-1))
    .join('')

test('open outlets come first, wherever they are', () => {
  expect(order([inXuhui, withHours], { district: xuhui.code })).toBe('41')
  expect(order([inXuhui, withHours], { district: xuhui.code, clock: sunday })).toBe('14')
})

test('outlets where the item can be booked come first, open or not', () => {
  const offersOf = (id: string) => ({ books: id === inXuhui.id, queues: id === withHours.id })
  expect(order([withHours, inQingpu, inXuhui], { offersOf })).toBe('142')
})

test('without a position the chosen district comes first, then outlets for the whole city', () => {
  const all = [nowhere, inXuhui, forTheCity, inQingpu]
  expect(order(all, { district: qingpu.code })).toBe('2315')
  expect(order(all)).toBe('3125')
})

test('with a position the nearest comes first, by its district if its position is unknown', () => {
  const position: [number, number] = [121.13, 31.15] // in Qingpu
  const near = anOutlet({ id: 'OL006', at: [121.2, 31.15], district: xuhui.code })
  expect(order([inXuhui, near, inQingpu, forTheCity], { position })).toBe('2613')
})

test('each handler has its criteria, and says if a distance is only to its district', () => {
  const position: [number, number] = [121.43, 31.17]
  const [first] = rankHandlers([inXuhui], { clock: wednesday, districts, position })
  expect(first).toMatchObject({ open: 'unknown', near: { kind: 'metres', rough: true } })
  const at: [number, number] = [121.43, 31.18]
  const [known] = rankHandlers([{ ...withHours, at }], { clock: wednesday, districts, position })
  expect(known).toMatchObject({ open: 'open', near: { kind: 'metres', rough: false } })
  const [chosen] = rankHandlers([inXuhui], {
    clock: wednesday,
    districts,
    district: xuhui.code,
  })
  expect(chosen?.near).toMatchObject({ kind: 'same', district: { name: '徐汇区' } })
})

const online = (id: string, name: string, website?: string) =>
  anOutlet({ id, name, kind: 'online', ...(website && { website }) })
const platforms = [
  online('OL130', '中国商标网（商标网上服务系统）', 'https://sbj.cnipa.gov.cn/'),
  online('OL131', '上海“一网通办”'),
  online('OL134', 'WIPO eLearning Center（WIPO 学院）'),
]
const named = (change: Parameters<typeof anItem>[0]) =>
  findHandlers(anItem({ handlers: ['OL001', 'OL130', 'OL131', 'OL134', 'OL999'], ...change }), [
    inXuhui,
    ...platforms,
  ])

test('in a file of the older form, online services count only if the item mentions them', () => {
  const { outlets, platforms: shown } = named({ where: '上海市版权局／上海“一网通办”' })
  expect(outlets).toEqual([inXuhui])
  expect(shown.map(({ id }) => id)).toEqual(['OL131'])
  expect(named({ where: '国家知识产权局商标局' }).platforms).toEqual([])
})

test('the online service that the item links to is not listed twice', () => {
  const where = '商标业务受理窗口／商标网上服务系统'
  const link = { name: '商标网上服务系统', url: 'https://sbj.cnipa.gov.cn/', verified: false }
  expect(named({ where }).platforms.map(({ id }) => id)).toEqual(['OL130'])
  expect(named({ where, online: link }).platforms).toEqual([])
})

test('handling, advising and online services are told apart', () => {
  const item = {
    handlers: ['OL001', 'OL131'],
    advisers: ['OL002', 'OL999'],
    platforms: ['OL131', 'OL134'],
  }
  const {
    outlets,
    advisers,
    platforms: shown,
  } = findHandlers(anItem(item), [inXuhui, inQingpu, ...platforms])
  expect([outlets, advisers]).toEqual([[inXuhui], [inQingpu]])
  expect(shown.map(({ id }) => id)).toEqual(['OL131', 'OL134'])
})
