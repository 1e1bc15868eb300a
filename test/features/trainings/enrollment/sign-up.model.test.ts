import { defaultWay, expectedOutcomeFor } from '@/features/trainings/enrollment/sign-up.model'
import { aTraining, someSeats } from '../../../support/training-records'

const now = 0
const full = someSeats({ enrolled: 40 })
const none = someSeats({ enrolled: 40, waitlist: 0 })
const online = someSeats({ way: 'online' })

test('the preselected way has a free seat, else a waitlist', () => {
  expect(defaultWay(aTraining({ seats: [full, online] }), now)).toBe('online')
  expect(defaultWay(aTraining({ seats: [none, { ...full, way: 'online' }] }), now)).toBe('online')
})

test('the expected outcome is that of the chosen way; there is none for a way not on offer', () => {
  const training = aTraining({ seats: [full, online] })
  expect(expectedOutcomeFor(training, 'online', now)?.kind).toBe('seat')
  expect(expectedOutcomeFor(training, full.way, now)?.kind).toBe('waitlist')
  expect(expectedOutcomeFor(aTraining({ seats: [full] }), 'online', now)).toBeUndefined()
})
