import { openState } from '@/contract/facts/outlets.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { stateWords } from '@/features/outlets/hours.model'
import { counterWords } from '@/features/outlets/counters.model'
import { namedMarker } from '@/features/outlets/marker.model'
import { optionsFor, wishWords } from '@/features/outlets/options.model'
import { choose } from '@/features/outlets/filter.model'
import { markersFor } from '@/features/outlets/clusters.model'
import { addressWords, distanceWords, doubtsOf, outletName } from '@/features/outlets/row.model'
import { aCatalogue, anItem, anOutlet, districts, monday, officeHours } from '../../support/outlets'

const said = (moment: string, language: 'zh' | 'en') => {
  const clock = clockAt(Date.parse(moment))
  const { word, more, note } = stateWords(openState(officeHours, clock), clock, language)
  return [word + more, note].filter(Boolean).join(' / ')
}

test.each([
  ['2026-11-23T10:00:00+08:00', '开放中，到 11:30', 'Open until 11:30'],
  ['2026-11-23T12:00:00+08:00', '现在不开放，13:00 开', 'Closed now, opens 13:00'],
  ['2026-11-23T18:00:00+08:00', '现在不开放，明天 9:00 开', 'Closed now, opens tomorrow 9:00'],
  ['2026-11-28T10:00:00+08:00', '现在不开放，后天 9:00 开', 'Closed now, opens Monday 9:00'],
  ['2026-11-27T18:00:00+08:00', '现在不开放，周一 9:00 开', 'Closed now, opens Monday 9:00'],
  [
    '2026-10-01T10:00:00+08:00',
    '现在不开放，10 月 8 日 9:00 开',
    'Closed now, opens 8 October 9:00',
  ],
  [
    '2026-12-31T18:00:00+08:00',
    '现在不开放 / 节假日安排待公布，去前先打电话',
    'Closed now / Holidays are not announced yet. Call before you go.',
  ],
  [
    '2027-01-04T10:00:00+08:00',
    '时间待核实 / 节假日安排待公布，去前先打电话',
    'Hours to be verified / Holidays are not announced yet. Call before you go.',
  ],
])('at %s it says %s', (moment, zh, en) => {
  expect(said(moment, 'zh')).toBe(zh)
  expect(said(moment, 'en')).toBe(en)
})

test('a counter has its hours, and says so when it is the only one', () => {
  const two = {
    verified: true,
    counters: [
      { label: '收费', spans: [[540, 1020]] },
      { label: '受理', spans: [[540, 690]] },
    ],
  } as const
  const hours = JSON.parse(JSON.stringify(two)) as NonNullable<typeof officeHours>
  expect(counterWords(hours, 'zh')).toEqual(['收费 9:00–17:00', '受理 9:00–11:30'])
  expect(stateWords(openState(hours, monday('12:00')), monday('12:00'), 'zh').note).toBe(
    '现在只办收费',
  )
})

const now = Date.parse('2026-12-02T14:20:00+08:00')
const address = { text: '上海市徐汇区南宁路969号', door: true, verified: true, asOf: '2026-01' }

test.each([
  ['an address of this year and known hours', { address, hours: officeHours }, []],
  ['an address without hours', { address }, ['时间待核实']],
  ['one of 2017', { address: { ...address, asOf: '2017-03' } }, ['2017 年的地址', '时间待核实']],
  ['one that is hearsay', { address: { ...address, verified: false } }, ['地址、时间待核实']],
  ['hours of 2019', { hours: { ...officeHours!, asOf: '2019-10' } }, ['2019 年公布的时间']],
  ['no address at all, as the row says so itself', {}, ['时间待核实']],
  ['an online service, which has no counter', { kind: 'online' } as const, []],
])('what is doubtful is dashed: %s', (_, change, doubts) => {
  expect(doubtsOf(anOutlet(change), now, 'zh')).toEqual(doubts)
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
])('a row has room for the street: %#', (change, district, zh, en) => {
  expect(addressWords(anOutlet(change), district, 'zh')).toBe(zh)
  expect(addressWords(anOutlet(change), district, 'en')).toBe(en)
})

test('a distance to a district is said to be one', () => {
  const [entry] = aCatalogue([anOutlet()]).entries
  expect(distanceWords({ entry: entry!, metres: 1234 }, 'zh')).toBe('1.2 公里')
  expect(distanceWords({ entry: entry!, metres: 1234, rough: true }, 'zh')).toBe(
    '所在区约 1.2 公里',
  )
  expect(distanceWords({ entry: entry! }, 'zh')).toBeUndefined()
})

test('who reads English has the English name, where there is one', () => {
  expect(outletName(anOutlet({ name: '图书馆', nameEn: 'Library' }), 'en')).toBe('Library')
  expect(outletName(anOutlet({ name: '图书馆' }), 'en')).toBe('图书馆')
  expect(outletName(anOutlet({ name: '图书馆', nameEn: 'Library' }), 'zh')).toBe('图书馆')
})

describe('what can be chosen', () => {
  const library = anOutlet({ ipTypes: ['patent'] })
  const court = anOutlet({ kind: 'court', district: '310101' })
  const named = { districts, services: [anItem('SV001', [court.id]), anItem('SV002', [])] }
  const catalogue = aCatalogue([library, court], named.services)
  const options = (of: Parameters<typeof optionsFor>[0], filter = {}) =>
    optionsFor(
      of,
      filter,
      choose(catalogue, filter, { clock: monday('10:00'), favourites: [] }),
      named,
      'zh',
    )

  test('is what would find something, and any', () => {
    expect(options('district')).toEqual([
      { value: undefined, words: '不限', count: 2 },
      { value: '310101', words: '黄浦区', count: 1 },
      { value: '310104', words: '徐汇区', count: 1 },
    ])
    expect(options('kind').map(({ words }) => words)).toEqual(['不限', '法院', '图书馆与情报机构'])
    expect(options('service').map(({ value }) => value)).toEqual([undefined, 'SV001'])
  })

  test('and what is chosen already, even if it finds nothing', () => {
    const filter = { kind: 'court', district: '310104' } as const
    expect(options('kind', filter)).toContainEqual({ value: 'court', words: '法院', count: 0 })
  })

  test('a wish is called what it was called when it was made', () => {
    const filter = { district: 'wide', service: 'SV001', openNow: true } as const
    expect(wishWords('district', filter, named, 'zh')).toBe('全市或线上')
    expect(wishWords('service', filter, named, 'en')).toBe('SV001')
    expect(wishWords('openNow', filter, named, 'en')).toBe('Open now')
    expect(wishWords('kind', filter, named, 'en')).toBeUndefined()
  })
})

describe('a marker', () => {
  const [here, there] = [anOutlet({ at: [121.5, 31.25] }), anOutlet({ at: [121.5, 31.25] })]
  const view = { bounds: { west: 121, south: 31, east: 122, north: 32 }, zoom: 11 }
  const names = (outlets: ReturnType<typeof anOutlet>[], looked = {}) =>
    markersFor(aCatalogue(outlets).entries, districts, view).markers.map((marker) =>
      namedMarker(marker, {
        districts,
        language: 'zh',
        opened: [],
        district: undefined,
        ...looked,
      }),
    )

  test('is read aloud as what it stands for', () => {
    expect(names([here])[0]).toMatchObject({ label: here.name, on: false })
    expect(names([here, there])[0]).toMatchObject({ label: '这里有 2 处，放大看' })
    expect(names([anOutlet(), anOutlet()])[0]).toMatchObject({
      name: '徐汇',
      label: '徐汇区 2 处，位置待核实',
    })
  })

  test('stands out when it is opened, or is the district that is looked at', () => {
    expect(names([here], { opened: [here.id] })[0]).toMatchObject({ on: true })
    expect(names([anOutlet()], { district: '310104' })[0]).toMatchObject({ on: true })
    const [, pin] = names([anOutlet(), here], { district: '310104', opened: [here.id] })
    expect(pin).toMatchObject({ on: true })
  })
})
