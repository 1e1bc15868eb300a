import {
  countGuides,
  findGuides,
  responsibleUnits,
  type ListedGuide,
} from '@/features/services/editing/guide-list.model'

const guide = (id: string, change: Partial<ListedGuide> = {}): ListedGuide => ({
  id,
  name: `指南 ${id}`,
  outdated: false,
  waiting: 0,
  typed: false,
  ...change,
})
const guides = [
  guide('SV001', { outdated: true }),
  guide('SV002', { waiting: 1, responsible: 'OL003', unit: '保护中心' }),
  guide('SV003', { typed: true }),
]
const find = (options: Partial<Parameters<typeof findGuides>[1]>) =>
  findGuides(guides, { words: '', filter: 'all', unit: '', ...options }).map(({ id }) => id)

test('what waits for confirmation comes first', () => {
  expect(find({})).toEqual(['SV002', 'SV001', 'SV003'])
})

test('guides are found by name, number and unit, and by what there is to do', () => {
  expect(find({ words: ' sv003 ' })).toEqual(['SV003'])
  expect(find({ words: '保护' })).toEqual(['SV002'])
  expect(find({ filter: 'outdated' })).toEqual(['SV001'])
  expect(find({ filter: 'editing' })).toEqual(['SV003'])
  expect(find({ filter: 'nobody' })).toEqual(['SV001', 'SV003'])
  expect(find({ unit: 'OL003', filter: 'waiting' })).toEqual(['SV002'])
  expect(countGuides(guides, 'nobody')).toBe(2)
  expect(responsibleUnits(guides)).toEqual([{ value: 'OL003', words: '保护中心' }])
})
