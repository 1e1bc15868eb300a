import { isDeprioritised } from '@/contract/trainings/no-shows.rules'
import type { NoShow } from '@/contract/trainings/trainings.schema'

describe('no-shows', () => {
  const noShow = (noShow: NoShow, day: string) => ({ noShow, at: `2026-${day}T06:00:00.000Z` })
  const now = Date.parse('2026-12-10T06:00:00.000Z')
  test.each([
    ['none', [], false],
    ['one', [noShow('counted', '12-01')], false],
    ['two', [noShow('counted', '12-01'), noShow('upheld', '11-01')], true],
    [
      'two, one asked to be taken back',
      [noShow('counted', '12-01'), noShow('appealed', '11-01')],
      true,
    ],
    ['two, one forgiven', [noShow('counted', '12-01'), noShow('forgiven', '11-01')], false],
    ['two, one of 90 days ago', [noShow('counted', '12-01'), noShow('counted', '09-11')], false],
    ['two, one of 89 days ago', [noShow('counted', '12-01'), noShow('counted', '09-12')], true],
    [
      'two, one dated in a year by a wrong clock',
      [noShow('counted', '12-01'), { noShow: 'counted' as const, at: '2027-12-01T06:00:00.000Z' }],
      false,
    ],
  ])('%s within 90 days', (_, all, is) => {
    expect(isDeprioritised(all, now)).toBe(is)
  })
})
