import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { seatTags } from '@/features/trainings/catalogue/schedule/seat-tags.model'
import { aTraining, someSeats } from '../../../../support/training-records'

const now = Date.parse('2026-12-02T14:20:00+08:00')
const words = (change: Partial<ListedTraining>, at = now) =>
  seatTags(aTraining(change), at, 'zh').map((tag) => tag.words)

const online = someSeats({ way: 'online', capacity: 200, enrolled: 118 })
const full = someSeats({ enrolled: 40, waiting: 6 })

test('each way says whether there is room', () => {
  expect(words({ seats: [online, full], sample: true })).toEqual([
    '线上余 82',
    '线下已满，可候补',
    '示例',
  ])
  expect(words({ seats: [full] })).toEqual(['已满，可候补'])
  expect(words({ seats: [someSeats({ enrolled: 40, waitlist: 0 })] })).toEqual(['已满'])
})

test('what nobody can sign up for says why, and no seats', () => {
  expect(words({ state: 'called_off', sample: true })).toEqual(['已取消', '示例'])
  expect(words({ state: 'closed' })).toEqual(['报名已截止'])
  expect(words({}, Date.parse('2026-12-10T08:30:00.000Z'))).toEqual(['已结束'])
})
