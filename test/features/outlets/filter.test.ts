import { choose, type Filter } from '@/features/outlets/filter.model'
import { catalogueOf } from '@/features/outlets/outlets.model'
import { aCatalogue, anItem, anOutlet, districts, monday, officeHours } from '../../support/outlets'

const court = anOutlet({ kind: 'court', district: '310101', hours: officeHours })
const library = anOutlet({ ipTypes: ['patent'], roles: ['tisc', 'library_info'] })
const window = anOutlet({
  kind: 'trademark_window',
  ipTypes: ['trademark', 'patent'],
  hours: officeHours,
  phones: [{ number: '021-12345678', verified: true }],
})
const online = anOutlet({ kind: 'online', district: '310000', ipTypes: ['patent'] })
const foreign = anOutlet({ kind: 'online', district: undefined })
const catalogue = aCatalogue(
  [court, library, window, online, foreign],
  [anItem('SV001', [window.id, online.id])],
)

const chosen = (filter: Filter, time = '10:00', favourites: string[] = []) =>
  choose(catalogue, filter, { clock: monday(time), favourites })
const ids = (filter: Filter, time?: string, favourites?: string[]) =>
  chosen(filter, time, favourites).found.map(({ outlet }) => outlet.id)

test.each<[string, Filter, { id: string }[]]>([
  [
    'nothing finds all, districts by their code and the whole city last',
    {},
    [court, library, window, online, foreign],
  ],
  ['a district finds what is in it', { district: '310104' }, [library, window]],
  [
    'what serves the whole city, or lies elsewhere, is found together',
    { district: 'wide' },
    [online, foreign],
  ],
  ['a kind finds what is of it', { kind: 'court' }, [court]],
  ['and what is of it besides', { kind: 'tisc' }, [library]],
  ['a right finds who deals with it', { ipType: 'patent' }, [library, window, online]],
  ['a service finds who handles it', { service: 'SV001' }, [window, online]],
  ['a phone finds who can be called', { callable: true }, [window]],
  ['wishes combine', { ipType: 'patent', district: '310104', callable: true }, [window]],
  ['and may be too many', { kind: 'court', district: '310104' }, []],
  ['what nobody knows finds nothing', { service: 'SV999' }, []],
])('to wish for %s', (_, filter, found) => {
  expect(ids(filter)).toEqual(found.map(({ id }) => id))
})

test('open now leaves out who is closed, and keeps who has no known hours', () => {
  expect(ids({ openNow: true })).toHaveLength(5)
  const atLunch = chosen({ openNow: true }, '12:00')
  expect(atLunch.found.map(({ outlet }) => outlet)).toEqual([library, online, foreign])
  expect(atLunch).toMatchObject({ open: 0, unknown: 3, without: { openNow: 5 } })
})

test('favourites are those of this citizen, and one that is no longer published is nobody', () => {
  expect(ids({ favourites: true }, '10:00', [library.id, 'OL999'])).toEqual([library.id])
})

test('an option counts what it would find with everything else as it is', () => {
  const { counts, without } = chosen({ district: '310104', ipType: 'patent' })
  expect(counts.district.get('310104')).toBe(2)
  expect(counts.district.get('wide')).toBe(1)
  expect(counts.district.get('310101')).toBe(0)
  expect(counts.ipType.get('trademark')).toBe(1)
  expect(counts.kind.get('tisc')).toBe(1)
  expect(counts.callable.get('yes')).toBe(1)
  expect(counts.openNow.get('yes')).toBe(1)
  expect(without).toMatchObject({ district: 3, ipType: 2, kind: 2 })
})

test('and finds as many, whichever wish is made', () => {
  const wishes: Filter[] = [{}, { ipType: 'patent' }, { district: '310104' }, { openNow: true }]
  for (const wish of wishes)
    for (const dimension of ['district', 'kind', 'ipType', 'service'] as const) {
      const { counts } = chosen({ ...wish, [dimension]: undefined })
      for (const [option, count] of counts[dimension])
        expect([option, ids({ ...wish, [dimension]: option }).length]).toEqual([option, count])
    }
})

test('an institution counts once, though its kind be among its roles', () => {
  expect(chosen({}).counts.kind.get('library_info')).toBe(1)
})

test('names of a district are in the order in which they are said', () => {
  const [a, b] = [anOutlet({ name: '重庆路图书馆' }), anOutlet({ name: '安福路图书馆' })]
  const pinyin = { [a.id]: 'chong qing lu tu shu guan', [b.id]: 'an fu lu tu shu guan' }
  const { entries } = catalogueOf({ outlets: [a, b], services: [], districts, pinyin })
  expect(entries.map(({ outlet }) => outlet)).toEqual([b, a])
})
