import {
  citizenRectificationActions,
  isUnderWay,
  pendingDecisions,
  reachesOutletAt,
  statusesUnderWay,
  supervisorRectificationActions,
  unitRectificationActions,
  waitsForSupervisor,
} from '@/contract/ratings/rectifications.rules'
import type { RectificationStatus } from '@/contract/ratings/rectifications.schema'

const extension = { reason: '要改系统', state: 'asked' as const }
const closed: RectificationStatus[] = [
  'confirmed',
  'unconfirmed',
  'set_aside',
  'reviewed',
  'rerated',
]

test('only a repair can be confirmed or rejected', () => {
  expect(citizenRectificationActions('fixed')).toEqual(['confirm', 'reopen', 'say'])
  for (const status of ['open', 'in_review', 'with_supervisor'] as const)
    expect(citizenRectificationActions(status)).toEqual(['say'])
})

test.each(closed)('a rectification that is %s allows no further action', (status) => {
  expect(isUnderWay(status)).toBe(false)
  expect(citizenRectificationActions(status)).toEqual([])
  expect(unitRectificationActions({ status, disputed: false })).toEqual([])
  expect(supervisorRectificationActions({ status })).toEqual([])
})

test('the outlet can dispute once and ask for more time once', () => {
  const open = { status: 'open', disputed: false } as const
  expect(unitRectificationActions(open)).toEqual(['contact', 'fix', 'ask_complex', 'dispute'])
  expect(unitRectificationActions({ ...open, disputed: true })).not.toContain('dispute')
  expect(unitRectificationActions({ ...open, complex: extension })).not.toContain('ask_complex')
})

test('after two rejections the supervisor repairs, not the outlet', () => {
  expect(unitRectificationActions({ status: 'with_supervisor', disputed: false })).toEqual([
    'contact',
  ])
  expect(supervisorRectificationActions({ status: 'with_supervisor' })).toEqual([
    'contact',
    'fix',
    'close',
  ])
})

test('the supervisor can decide only what is pending', () => {
  expect(supervisorRectificationActions({ status: 'open' })).toEqual([])
  expect(supervisorRectificationActions({ status: 'open', complex: extension })).toEqual([
    'decide_complex',
  ])
  expect(
    supervisorRectificationActions({ status: 'open', complex: { ...extension, state: 'refused' } }),
  ).toEqual([])
  expect(supervisorRectificationActions({ status: 'in_review' })).toEqual(['decide_dispute'])
})

test('closed rectifications are not under way', () => {
  expect(statusesUnderWay).toEqual(['open', 'fixed', 'in_review', 'with_supervisor'])
})

test.each([
  ['a dispute', { status: 'in_review' }, true],
  ['a repair rejected twice', { status: 'with_supervisor' }, true],
  ['a request for more time', { status: 'open', complex: { state: 'asked' } }, true],
  ['a request that was decided', { status: 'open', complex: { state: 'approved' } }, false],
  ['an open rectification', { status: 'open' }, false],
  ['a repair', { status: 'fixed' }, false],
] as const)('whether %s awaits the supervisor', (_, rectification, waits) => {
  expect(waitsForSupervisor(rectification)).toBe(waits)
})

test('those that wait for the supervisor are known by their status and request for time', () => {
  expect(pendingDecisions.filter(([status]) => status === 'open')).toEqual([['open', 'asked']])
  expect(pendingDecisions).toContainEqual(['in_review', ''])
  expect(pendingDecisions).toContainEqual(['with_supervisor', 'refused'])
  expect(pendingDecisions.map(([status]) => status)).not.toContain('fixed')
})

test('it reaches the outlet at the next nine o’clock of a working day, or at once if the rater wants that', () => {
  const rated = Date.parse('2026-12-04T16:37:21+08:00') // a Friday
  expect(reachesOutletAt(rated, false)).toBe(Date.parse('2026-12-07T09:00:00+08:00'))
  expect(reachesOutletAt(rated, true)).toBe(rated)
})
