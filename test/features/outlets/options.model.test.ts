import type { IpType } from '@/contract/facts/sources.schema'
import { applyFilter } from '@/features/outlets/filter.model'
import { optionsFor, criterionWords, findOptions } from '@/features/outlets/options.model'
import { aCatalogue, anItem, anOutlet, districts, monday } from '../../support/outlets'

describe('the options of a filter', () => {
  const library = anOutlet({ ipTypes: ['patent'] })
  const court = anOutlet({ kind: 'court', district: '310101' })
  const named = { districts, services: [anItem('SV001', [court.id]), anItem('SV002', [])] }
  const catalogue = aCatalogue([library, court], named.services)
  const options = (of: Parameters<typeof optionsFor>[0], filter = {}) =>
    optionsFor(
      of,
      filter,
      applyFilter(catalogue, filter, { clock: monday('10:00'), favourites: [] }),
      named,
      'zh',
    )

  test('are “any” and those that would find something', () => {
    expect(options('district')).toEqual([
      { value: undefined, words: '不限', count: 2 },
      { value: '310101', words: '黄浦区', count: 1 },
      { value: '310104', words: '徐汇区', count: 1 },
    ])
    expect(options('kind').map(({ words }) => words)).toEqual(['不限', '法院', '图书馆与情报机构'])
    expect(options('service').map(({ value }) => value)).toEqual([undefined, 'SV001'])
  })

  test('include the chosen one even if it finds nothing', () => {
    const filter = { kind: 'court', district: '310104' } as const
    expect(options('kind', filter)).toContainEqual({ value: 'court', words: '法院', count: 0 })
  })

  test('have the same words once chosen', () => {
    const filter = { district: 'wide', service: 'SV001', openNow: true } as const
    expect(criterionWords('district', filter, named, 'zh')).toBe('全市或线上')
    expect(criterionWords('service', filter, named, 'en')).toBe('SV001')
    expect(criterionWords('openNow', filter, named, 'en')).toBe('Open now')
    expect(criterionWords('kind', filter, named, 'en')).toBeUndefined()
  })
})

describe('the options of what to do', () => {
  const [first, second, third] = [anOutlet(), anOutlet(), anOutlet()]
  const item = (name: string, ipTypes: IpType[], outlets: (typeof first)[]) => ({
    ...anItem(
      name,
      outlets.map(({ id }) => id),
    ),
    ipTypes,
  })
  const services = [
    item('专利检索', ['patent'], [first]),
    item('商标注册申请受理', ['trademark'], [first]),
    item('专利权质押登记', ['patent', 'trademark'], [first]),
    item('商标续展注册', ['trademark'], [first, second, third]),
    item('专利费减', ['patent'], [first, second]),
  ]
  const results = applyFilter(
    aCatalogue([first, second, third], services),
    {},
    {
      clock: monday('10:00'),
      favourites: [],
    },
  )
  const options = optionsFor('service', {}, results, { districts, services }, 'zh')

  test('are grouped, and those with the most outlets come first', () => {
    expect(options.map(({ words, group, count }) => [group, words, count])).toEqual([
      [undefined, '不限', 3],
      ['商标', '商标续展注册', 3],
      ['商标', '商标注册申请受理', 1],
      ['专利', '专利费减', 2],
      ['专利', '专利检索', 1],
      ['几种权利都有', '专利权质押登记', 1],
    ])
  })

  test('are found by part of their name, however it is typed', () => {
    const found = (typed: string) => findOptions(options, typed).map(({ words }) => words)
    expect(found('費減')).toEqual(['专利费减'])
    expect(found(' 商标 ')).toEqual(['商标续展注册', '商标注册申请受理'])
    expect(found('不限')).toEqual([])
    expect(found('  ')).toHaveLength(6)
  })
})
