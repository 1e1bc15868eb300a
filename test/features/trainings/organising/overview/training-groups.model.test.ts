import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import { groupTrainings } from '@/features/trainings/organising/overview/training-groups.model'
import { aTraining } from '../../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')

const listed = (id: string, change: Partial<ListedStaffTraining>): ListedStaffTraining => ({
  ...aTraining({ id }),
  checkedIn: 0,
  ...change,
})

test('trainings are found by what is to be done with them', () => {
  const held = { startsAt: '2026-12-01T01:00:00Z', endsAt: '2026-12-01T03:00:00Z' }
  const list = [
    listed('later', { startsAt: '2026-12-20T01:00:00Z' }),
    listed('next', { startsAt: '2026-12-03T01:00:00Z', state: 'closed' }),
    listed('draft', { state: 'draft' }),
    listed('held', held),
    listed('off', { state: 'called_off' }),
    listed('elsewhere', { base: 'OL102' }),
  ]
  const ids = (some: ListedStaffTraining[]) => some.map(({ id }) => id)
  const { coming, drafts, over } = groupTrainings(list, now, 'OL101')
  expect(ids(coming)).toEqual(['next', 'later'])
  expect(ids(drafts)).toEqual(['draft'])
  expect(ids(over)).toEqual(['off', 'held'])
  expect(ids(groupTrainings(list, now).coming)).toContain('elsewhere')
})
