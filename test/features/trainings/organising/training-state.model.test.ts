import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import {
  availableActions,
  hasBegun,
  isOver,
  seatTotals,
  takenSeats,
} from '@/features/trainings/organising/training-state.model'
import { aTraining, someSeats } from '../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')

const listed = (id: string, change: Partial<ListedStaffTraining>): ListedStaffTraining => ({
  ...aTraining({ id }),
  checkedIn: 0,
  ...change,
})

test.each([
  ['draft', ['publish']],
  ['published', ['close', 'call_off']],
  ['closed', ['publish', 'call_off']],
  ['called_off', []],
] as const)('what can be done with one that is %s', (state, acts) => {
  expect(availableActions(listed('x', { state }), now)).toEqual(acts)
})

test('nothing more is done with what is over, to the second', () => {
  const ends = listed('x', { state: 'published', endsAt: new Date(now).toISOString() })
  expect(isOver(ends, now - 1)).toBe(false)
  expect(availableActions(ends, now - 1)).toHaveLength(2)
  expect(availableActions(ends, now)).toEqual([])
})

test('people are counted over all ways of attending, and by each', () => {
  const seats = [
    someSeats({ enrolled: 31, offered: 2, waiting: 4 }),
    someSeats({ way: 'online', capacity: 100, enrolled: 9 }),
  ]
  expect(seatTotals(seats)).toEqual({ enrolled: 40, offered: 2, waiting: 4, capacity: 140 })
  expect(takenSeats(seats)).toEqual({
    onsite: { seated: 33, waiting: 4 },
    online: { seated: 9, waiting: 0 },
  })
})

test('a training has begun from the second it starts', () => {
  const startsAt = new Date(now).toISOString()
  expect(hasBegun({ startsAt }, now - 1)).toBe(false)
  expect(hasBegun({ startsAt }, now)).toBe(true)
})
