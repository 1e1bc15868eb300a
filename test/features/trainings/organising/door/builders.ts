import type { RosterEntry } from '@/contract/trainings/staff.schema'
import type { PendingCheckIn } from '@/features/trainings/organising/door/attendance.model'
import { aTrainingId } from '../../../../support/training-records'

export const secret = 'c2VjcmV0LW9mLXNlYXQtc2V2ZW4tb2Ytb25zaXRlLXdheQ'

export const anEntry = (change: Partial<RosterEntry> = {}): RosterEntry => ({
  way: 'onsite',
  no: 7,
  status: 'enrolled',
  name: '王小明',
  walkIn: false,
  checkIns: [],
  secret,
  ...change,
})

let keys = 0
export const aCheckIn = (change: Partial<PendingCheckIn> = {}): PendingCheckIn => ({
  key: `key ${keys++}`,
  by: 'me',
  training: aTrainingId,
  way: 'onsite',
  no: 7,
  part: 0,
  at: '2026-12-10T05:45:00.000Z',
  ...change,
})
