import { missing, shapeOf } from './shape'

const recorded = shapeOf({
  id: 'FQ001',
  status: 'open',
  tags: [],
  parts: [{ at: '2026-12-02' }, { at: '2026-12-03', place: null }],
  figures: { OL001: 1, OL002: 2 },
})
const now = (change: object) => missing(recorded, shapeOf({ ...unchanged, ...change }))
const unchanged = {
  ...{ id: 'FQ002', status: 'open', tags: [], figures: {} },
  parts: [{ at: '2026-12-02', place: null }, { at: '2026-12-03' }],
}

test('a shape says which keys there are, of which type, and which words', () => {
  expect(recorded).toEqual({
    id: 'string',
    status: "'open'",
    tags: [],
    parts: [{ at: 'string', 'place?': 'null' }],
    figures: { '*': 'number' },
  })
})

test('other values and new keys are the same to an older phone', () => {
  expect(now({ more: 1 })).toEqual([])
})

test('a key that is gone would be missed', () => {
  const { id: _, ...rest } = unchanged
  expect(missing(recorded, shapeOf(rest))).toEqual(['.id is gone'])
})

test.each([
  [{ id: 1 }, ['.id is no longer string', '.id is number, which it was not']],
  [{ status: 'opened' }, [".status is no longer 'open'"]],
  [{ tags: {} }, ['.tags is a list, or is none now']],
  [{ parts: [{ place: null }] }, ['.parts[].at is gone']],
  [{ parts: [{ at: '2026-12-02' }] }, ['.parts[].place is gone']],
  [{ parts: [{ at: '2026-12-02', place: null }, { place: null }] }, ['.parts[].at may be gone']],
  [
    { figures: { OL001: '1' } },
    ['.figures.* is no longer number', '.figures.* is string, which it was not'],
  ],
])('%j would be missed', (change, differences) => {
  expect(now(change)).toEqual(differences)
})
