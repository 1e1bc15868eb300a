import {
  searchUnits,
  type UnitOption,
} from '@/features/consultations/staff/access/unit-search.model'

test('units are found by part of their name; frequent ones come first without a search', () => {
  const units: UnitOption[] = [
    { id: 'OL050', name: '某某园区工作站', kind: 'park_station' },
    { id: 'OL004', name: '上海市知识产权保护中心', kind: 'protection_center' },
    ...Array.from({ length: 9 }, (_, n) => ({
      id: `OL06${n}`,
      name: `Library ${n}`,
      kind: 'library_info' as const,
    })),
  ]
  const first = searchUnits(units, '')
  expect(first.shown.map(({ id }) => id).slice(0, 2)).toEqual(['OL004', 'OL050'])
  expect(first).toMatchObject({ more: 3 })
  expect(searchUnits(units, ' 园区 ').shown.map(({ id }) => id)).toEqual(['OL050'])
  expect(searchUnits(units, 'library').shown).toHaveLength(8)
  expect(searchUnits(units, '没有这家')).toEqual({ shown: [], more: 0 })
})
