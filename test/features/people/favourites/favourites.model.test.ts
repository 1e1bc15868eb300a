import {
  idsOf,
  isSaved,
  pageOf,
  withItemFirst,
  withNames,
  withoutItem,
  type SavedItem,
} from '@/features/people/favourites/favourites.model'

const outlet: SavedItem = { kind: 'outlet', id: 'OL003' }
const service: SavedItem = { kind: 'service', id: 'SV014' }
const answer: SavedItem = { kind: 'answer', id: 'FQ999' }

test('an item is the same only if both kind and id are the same', () => {
  expect(isSaved([outlet], { ...outlet })).toBe(true)
  expect(isSaved([outlet], { kind: 'service', id: outlet.id })).toBe(false)
  expect(isSaved([outlet], { kind: 'outlet', id: 'OL004' })).toBe(false)
  expect(withoutItem([outlet, service], { ...outlet })).toEqual([service])
  expect(idsOf([outlet, service, answer], 'service')).toEqual(['SV014'])
})

test.each([
  { list: [], size: 2, result: [outlet] },
  { list: [service], size: 2, result: [outlet, service] },
  { list: [service, answer], size: 2, result: [outlet, service] },
  { list: [service, outlet], size: 2, result: [outlet, service] },
])('an item put first is listed once, and the list keeps its size: %#', (row) => {
  expect(withItemFirst(row.list, outlet, row.size)).toEqual(row.result)
})

test('an item no longer published is left out, and an English name is used if there is one', () => {
  const records = {
    outlets: [{ id: 'OL003', name: '上海代办处', nameEn: 'Shanghai Agency' }],
    services: [{ id: 'SV014', name: '商标注册申请受理' }],
    answers: [],
  }
  expect(withNames([outlet, service, answer], records, 'en').map(({ name }) => name)).toEqual([
    'Shanghai Agency',
    '商标注册申请受理',
  ])
  expect(withNames([outlet], records, 'zh')[0]?.name).toBe('上海代办处')
})

test('each kind leads to its own page', () => {
  expect(pageOf(outlet)).toEqual({ page: 'outlets/detail', params: { id: 'OL003' } })
  expect(pageOf(service)).toEqual({ page: 'services/guide', params: { id: 'SV014' } })
  expect(pageOf(answer)).toEqual({ page: 'knowledge/answer', params: { id: 'FQ999' } })
})
