import { applyFilter } from '@/features/outlets/filter.model'
import { optionsFor, criterionWords } from '@/features/outlets/options.model'
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
