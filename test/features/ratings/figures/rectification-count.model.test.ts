import { countRectifications } from '@/features/ratings/figures/rectification-count.model'

const none = { open: 0, overdue: 0, confirmed: 0, unconfirmed: 0, reviewed: 0, setAside: 0 }

test.each([
  ['none', none, 0],
  ['an overdue one, which is part of the open ones', { ...none, open: 2, overdue: 1 }, 2],
  [
    'open and closed ones',
    { open: 2, overdue: 1, confirmed: 3, unconfirmed: 1, reviewed: 1, setAside: 1 },
    8,
  ],
])('with %s, all are counted once', (_, counts, total) => {
  expect(countRectifications(counts)).toBe(total)
})
