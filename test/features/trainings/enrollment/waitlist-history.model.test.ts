import { waitlistHistoryOf } from '@/features/trainings/enrollment/waitlist-history.model'
import { minutes, offeredToFour, seatHistory } from './builders'

test('who is offered a seat learns how many stood before them, what became of those, and who freed it', () => {
  expect(waitlistHistoryOf(offeredToFour, 'onsite', 4)).toEqual({
    joined: { at: minutes(4).toISOString(), place: 3 },
    before: {
      accepted: 1,
      left: 1,
      offered: 0,
      waiting: 0,
      first: minutes(5).toISOString(),
      last: minutes(8).toISOString(),
    },
    offered: { at: minutes(10).toISOString(), because: 'cancelled' },
  })
})

test('while still waiting, open offers to those ahead are counted', () => {
  const history = waitlistHistoryOf(offeredToFour.slice(0, 7), 'onsite', 4)!
  expect(history.before).toMatchObject({ accepted: 0, left: 1, offered: 1, waiting: 0 })
})

test('who never waited has nothing to explain', () => {
  expect(waitlistHistoryOf(offeredToFour, 'onsite', 1)).toBeUndefined()
})

test('each way of attending has its own history', () => {
  expect(waitlistHistoryOf(offeredToFour, 'online', 4)).toBeUndefined()
})

test('who did not come twice stands behind whoever comes later, and sees them pass', () => {
  const history = seatHistory(
    ['waitlisted', 1],
    ['waitlisted', 2, undefined, true], // mine
    ['waitlisted', 3],
    ['offered', 1],
    ['accepted', 1],
    ['offered', 3],
    ['accepted', 3],
  )
  expect(waitlistHistoryOf(history, 'onsite', 2)).toMatchObject({
    joined: { place: 2 },
    before: { accepted: 2, waiting: 0 },
  })
})

test('seats that were added are a reason, too', () => {
  const history = seatHistory(['waitlisted', 1], ['capacity'], ['offered', 1, 2])
  expect(waitlistHistoryOf(history, 'onsite', 1)?.offered?.because).toBe('capacity')
})
