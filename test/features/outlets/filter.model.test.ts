import { applyFilter, type Filter } from '@/features/outlets/filter.model'
import { aCatalogue, anItem, anOutlet, monday, officeHours } from '../../support/outlets'

const court = anOutlet({ kind: 'court', district: '310101', hours: officeHours })
const library = anOutlet({ ipTypes: ['patent'], roles: ['tisc', 'library_info'] })
const window = anOutlet({
  kind: 'trademark_window',
  ipTypes: ['trademark', 'patent'],
  hours: officeHours,
  phones: [{ number: '021-62345678', verified: true }],
})
const online = anOutlet({ kind: 'online', district: '310000', ipTypes: ['patent'] })
const foreign = anOutlet({ kind: 'online', district: undefined })
const catalogue = aCatalogue(
  [court, library, window, online, foreign],
  [anItem('SV001', [window.id, online.id])],
)

const chosen = (filter: Filter, time = '10:00', favourites: string[] = []) =>
  applyFilter(catalogue, filter, { clock: monday(time), favourites })
const ids = (filter: Filter, time?: string, favourites?: string[]) =>
  chosen(filter, time, favourites).found.map(({ outlet }) => outlet.id)

test.each<[string, Filter, { id: string }[]]>([
  [
    'no filter: all, districts by code and the whole city last',
    {},
    [court, library, window, online, foreign],
  ],
  ['a district: the outlets in it', { district: '310104' }, [library, window]],
  ['the whole city: citywide, online and outside outlets', { district: 'wide' }, [online, foreign]],
  ['a kind: outlets of that kind', { kind: 'court' }, [court]],
  ['a role: outlets with that role', { kind: 'tisc' }, [library]],
  ['an IP type: outlets that deal with it', { ipType: 'patent' }, [library, window, online]],
  ['a service: outlets that handle it', { service: 'SV001' }, [window, online]],
  ['a phone: outlets that can be called', { callable: true }, [window]],
  [
    'several criteria: outlets that meet all of them',
    { ipType: 'patent', district: '310104', callable: true },
    [window],
  ],
  ['contradictory criteria: none', { kind: 'court', district: '310104' }, []],
  ['an unknown service: none', { service: 'SV999' }, []],
])('the filter finds for %s', (_, filter, found) => {
  expect(ids(filter)).toEqual(found.map(({ id }) => id))
})

test('“open now” leaves out closed outlets and keeps those without known hours', () => {
  expect(ids({ openNow: true })).toHaveLength(5)
  const atLunch = chosen({ openNow: true }, '12:00')
  expect(atLunch.found.map(({ outlet }) => outlet)).toEqual([library, online, foreign])
  expect(atLunch).toMatchObject({ open: 0, unknown: 3, without: { openNow: 5 } })
})

test('the filter for favourites ignores favourites that are no longer published', () => {
  expect(ids({ favourites: true }, '10:00', [library.id, 'OL999'])).toEqual([library.id])
})

test('an option counts the outlets it would find with all other criteria unchanged', () => {
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

test('choosing an option finds exactly as many outlets as it promises', () => {
  const filters: Filter[] = [{}, { ipType: 'patent' }, { district: '310104' }, { openNow: true }]
  for (const filter of filters)
    for (const dimension of ['district', 'kind', 'ipType', 'service'] as const) {
      const { counts } = chosen({ ...filter, [dimension]: undefined })
      for (const [option, count] of counts[dimension])
        expect([option, ids({ ...filter, [dimension]: option }).length]).toEqual([option, count])
    }
})

test('an outlet counts once even if its roles repeat its kind', () => {
  expect(chosen({}).counts.kind.get('library_info')).toBe(1)
})

describe('what can be booked', () => {
  const visiting = new Map([
    [court.id, { books: true, queues: false }],
    [window.id, { books: true, queues: true }],
  ])
  const find = (filter: Filter, known: boolean) =>
    applyFilter(catalogue, filter, {
      clock: monday('10:00'),
      favourites: [],
      ...(known && { visiting }),
    })

  test('is found, and counted with the other criteria unchanged', () => {
    const idsOf = (filter: Filter) => find(filter, true).found.map(({ outlet }) => outlet.id)
    expect(idsOf({ books: true })).toEqual([court.id, window.id])
    expect(idsOf({ books: true, queues: true })).toEqual([window.id])
    expect(find({ district: '310104' }, true).counts.books.get('yes')).toBe(1)
    expect(find({ books: true }, true).without.books).toBe(5)
  })

  test('is not known before it was read: nothing is found by it', () => {
    expect(find({ books: true }, false).found).toEqual([])
    expect(find({}, false).found).toHaveLength(5)
  })
})
