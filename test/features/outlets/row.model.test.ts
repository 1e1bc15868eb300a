import { addressWords, distanceWords, doubtWords, outletName } from '@/features/outlets/row.model'
import { aCatalogue, anOutlet, officeHours } from '../../support/outlets'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const address = { text: '上海市徐汇区南宁路969号', door: true, verified: true, asOf: '2026-01' }

test.each([
  ['nothing about an address of this year and known hours', { address, hours: officeHours }, []],
  ['the hours, if there are none', { address }, ['时间待核实']],
  [
    'an address of 2017',
    { address: { ...address, asOf: '2017-03' } },
    ['2017 年的地址', '时间待核实'],
  ],
  ['an unverified address', { address: { ...address, verified: false } }, ['地址、时间待核实']],
  ['hours of 2019', { hours: { ...officeHours!, asOf: '2019-10' } }, ['2019 年公布的时间']],
  ['only the hours without an address, as the row says that itself', {}, ['时间待核实']],
  ['nothing about an online service, which has no counter', { kind: 'online' } as const, []],
])('the dashed tags doubt %s', (_, change, doubts) => {
  expect(doubtWords(anOutlet(change), now, 'zh')).toEqual(doubts)
})

test.each([
  [{ address }, undefined, '南宁路 969 号', '南宁路 969 号'],
  [{ address }, '徐汇区', '徐汇区 南宁路 969 号', '徐汇区. 南宁路 969 号'],
  [
    { address: { ...address, text: '上海市浦东新区世博村路300号' } },
    undefined,
    '世博村路 300 号',
    '世博村路 300 号',
  ],
  [
    { address: { ...address, text: '上海市徐汇区漕宝路', door: false } },
    undefined,
    '漕宝路，门牌待核实',
    '漕宝路, number to be verified',
  ],
  [{}, undefined, '地址待核实，出发前请先打电话', 'Address to be verified. Call before you go.'],
  [
    {},
    '徐汇区',
    '徐汇区，地址待核实，出发前请先打电话',
    '徐汇区. Address to be verified. Call before you go.',
  ],
  [{ kind: 'hotline' } as const, undefined, '打电话问', 'By phone'],
])('a row shows a short address: %#', (change, district, zh, en) => {
  expect(addressWords(anOutlet(change), district, 'zh')).toBe(zh)
  expect(addressWords(anOutlet(change), district, 'en')).toBe(en)
})

test('a distance to the middle of a district is marked as rough', () => {
  const [entry] = aCatalogue([anOutlet()]).entries
  expect(distanceWords({ entry: entry!, metres: 1234 }, 'zh')).toBe('1.2 公里')
  expect(distanceWords({ entry: entry!, metres: 1234, rough: true }, 'zh')).toBe(
    '所在区约 1.2 公里',
  )
  expect(distanceWords({ entry: entry! }, 'zh')).toBeUndefined()
})

test('readers of English see the English name, if there is one', () => {
  expect(outletName(anOutlet({ name: '图书馆', nameEn: 'Library' }), 'en')).toBe('Library')
  expect(outletName(anOutlet({ name: '图书馆' }), 'en')).toBe('图书馆')
  expect(outletName(anOutlet({ name: '图书馆', nameEn: 'Library' }), 'zh')).toBe('图书馆')
})
