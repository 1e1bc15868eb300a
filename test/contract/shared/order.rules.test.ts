import { ascending } from '@/contract/shared/order.rules'

test('what is equal keeps its order, and the rest is ordered by code point', () => {
  const days = ['2026-12-04 a', '2026-12-02 b', '2026-12-04 c', '2026-12-02 d']
  const sorted = [...days].sort((a, b) => ascending(a.slice(0, 10), b.slice(0, 10)))
  expect(sorted).toEqual(['2026-12-02 b', '2026-12-02 d', '2026-12-04 a', '2026-12-04 c'])
  expect(['b', 'B', 'a'].sort(ascending)).toEqual(['B', 'a', 'b'])
})
