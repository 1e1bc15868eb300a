import { partsOf } from '@/contract/facts/fact-reports.rules'

test('an outlet has hours and no fee, a guide a fee and no hours; both may be wrong otherwise', () => {
  const [outlet, guide] = [partsOf({ kind: 'outlet' }), partsOf({ kind: 'guide' })]
  expect([outlet.includes('hours'), outlet.includes('fee'), outlet.at(-1)]).toEqual([
    true,
    false,
    'other',
  ])
  expect([guide.includes('hours'), guide.includes('fee'), guide.at(-1)]).toEqual([
    false,
    true,
    'other',
  ])
})
