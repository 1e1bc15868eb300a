import {
  citizenRectificationActs,
  isUnderWay,
  supervisorRectificationActs,
  unitRectificationActs,
} from '@/contract/ratings/rectifications.rules'
import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'

const asked = { reason: '要改系统', state: 'asked' as const }
const closed: RectificationStatus[] = [
  'confirmed',
  'unconfirmed',
  'set_aside',
  'reviewed',
  'rerated',
]

test('only what the unit says is repaired can be confirmed or sent back', () => {
  expect(citizenRectificationActs('fixed')).toEqual(['confirm', 'reopen', 'say'])
  for (const status of ['open', 'in_review', 'with_supervisor'] as const)
    expect(citizenRectificationActs(status)).toEqual(['say'])
})

test.each(closed)('of what is %s nobody does anything any more', (status) => {
  expect(isUnderWay(status)).toBe(false)
  expect(citizenRectificationActs(status)).toEqual([])
  expect(unitRectificationActs({ status, disputed: false })).toEqual([])
  expect(supervisorRectificationActs({ status })).toEqual([])
})

test('the unit disputes once and asks for time once', () => {
  const open = { status: 'open', disputed: false } as const
  expect(unitRectificationActs(open)).toEqual(['contact', 'fix', 'ask_complex', 'dispute'])
  expect(unitRectificationActs({ ...open, disputed: true })).not.toContain('dispute')
  expect(unitRectificationActs({ ...open, complex: asked })).not.toContain('ask_complex')
})

test('what was sent back twice is not repaired by the unit any more', () => {
  expect(unitRectificationActs({ status: 'with_supervisor', disputed: false })).toEqual(['contact'])
  expect(supervisorRectificationActs({ status: 'with_supervisor' })).toEqual([
    ...['contact', 'fix', 'close'],
  ])
})

test('the supervisor decides what is asked, and nothing else', () => {
  expect(supervisorRectificationActs({ status: 'open' })).toEqual([])
  expect(supervisorRectificationActs({ status: 'open', complex: asked })).toEqual([
    'decide_complex',
  ])
  expect(
    supervisorRectificationActs({ status: 'open', complex: { ...asked, state: 'refused' } }),
  ).toEqual([])
  expect(supervisorRectificationActs({ status: 'in_review' })).toEqual(['decide_dispute'])
})
