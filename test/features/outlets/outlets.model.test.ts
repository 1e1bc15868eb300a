import { catalogueOf, kindsOf } from '@/features/outlets/outlets.model'
import { aCatalogue, anItem, anOutlet, districts } from '../../support/outlets'

test.each([
  { district: '310104', area: '310104' },
  { district: '310000', area: 'wide' }, // the whole city
  { district: '999999', area: 'wide' }, // not in Shanghai
  { district: undefined, area: 'wide' },
])('an outlet of district $district is found in $area', ({ district, area }) => {
  const [entry] = aCatalogue([anOutlet({ district })]).entries
  expect(entry).toMatchObject({ area, options: { district: [area] } })
})

test('an outlet has a place on the map only if its position is known', () => {
  const [known, unknown] = aCatalogue([
    anOutlet({ district: '310101', at: [121.48, 31.24] }),
    anOutlet({ district: '310104' }),
  ]).entries
  expect(known!.worldPoint).toEqual([expect.closeTo(0.8374, 4), expect.closeTo(0.4086, 4)])
  expect(unknown!.worldPoint).toBeUndefined()
})

test('an outlet is found by every service that names it as handler, and by no other', () => {
  const outlet = anOutlet()
  const services = [anItem('SV001', [outlet.id]), anItem('SV002', []), anItem('SV003', [outlet.id])]
  const { entries, options } = aCatalogue([outlet, anOutlet()], services)
  expect(entries.map((entry) => entry.options.service)).toEqual([['SV001', 'SV003'], []])
  expect(options.service).toEqual(['SV001', 'SV003'])
})

test.each([
  { roles: undefined, kinds: ['library_info'] },
  { roles: ['tisc' as const], kinds: ['library_info', 'tisc'] },
  { roles: ['tisc' as const, 'library_info' as const], kinds: ['library_info', 'tisc'] },
])('an outlet with the roles $roles is listed once for each of $kinds', ({ roles, kinds }) => {
  expect(kindsOf(anOutlet({ roles }))).toEqual(kinds)
})

test('outlets of one district are in the order of their pinyin, districts by code, the city last', () => {
  const [chongqing, anfu] = [anOutlet({ name: '重庆路图书馆' }), anOutlet({ name: '安福路图书馆' })]
  const [huangpu, city] = [anOutlet({ district: '310101' }), anOutlet({ district: '310000' })]
  const pinyin = {
    [chongqing.id]: 'chong qing lu tu shu guan',
    [anfu.id]: 'an fu lu tu shu guan',
  }
  const outlets = [city, chongqing, anfu, huangpu]
  const { entries } = catalogueOf({ outlets, services: [], districts, pinyin })
  expect(entries.map(({ outlet }) => outlet)).toEqual([huangpu, anfu, chongqing, city])
})
