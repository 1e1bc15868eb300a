import {
  expectedOutcome,
  availabilityOf,
  waitlistWords,
} from '@/features/trainings/catalogue/seats.model'
import { aTraining, someSeats } from '../../../support/training-records'

const { startsAt, closesAt, endsAt } = aTraining()

test.each([
  ['seats that nobody has', {}, { kind: 'seat', left: 40 }],
  ['a seat held for somebody is not free', { enrolled: 38, offered: 1 }, { kind: 'seat', left: 1 }],
  [
    'a seat for which others wait is theirs',
    { enrolled: 39, waiting: 2 },
    { kind: 'waitlist', place: 3 },
  ],
  ['full, with room to wait', { enrolled: 40, waiting: 6 }, { kind: 'waitlist', place: 7 }],
  ['full, and so is the waitlist', { enrolled: 40, waiting: 20 }, { kind: 'full' }],
  ['full, without a waitlist', { enrolled: 40, waitlist: 0 }, { kind: 'full' }],
])('%s', (_, seats, chance) => {
  expect(expectedOutcome(someSeats(seats), startsAt, 0)).toEqual(chance)
})

test.each([
  ['open until the second it closes', {}, Date.parse(closesAt) - 1, 'open'],
  ['closed from that second on', {}, Date.parse(closesAt), 'closed'],
  ['closed earlier by its organiser', { state: 'closed' as const }, 0, 'closed'],
  ['over once it has ended', {}, Date.parse(endsAt), 'over'],
  [
    'called off, and that is what counts',
    { state: 'called_off' as const },
    Date.parse(endsAt),
    'called_off',
  ],
  ['a draft', { state: 'draft' as const }, 0, 'draft'],
])('%s', (_, change, now, openness) => {
  expect(availabilityOf(aTraining(change), now)).toBe(openness)
})

test('a waitlist that gets no offers any more cannot be joined: in the last two hours', () => {
  const full = someSeats({ enrolled: 40 })
  const late = Date.parse(startsAt) - 2 * 3_600_000
  expect(expectedOutcome(full, startsAt, late - 1).kind).toBe('waitlist')
  expect(expectedOutcome(full, startsAt, late).kind).toBe('full')
})

test.each([
  ['while there are seats, one line says that one can wait', {}, false, 'line'],
  [
    'full: whoever signs up would wait, so the rules are read first',
    { enrolled: 40 },
    false,
    'rules',
  ],
  ['full, and so is the waitlist', { enrolled: 40, waiting: 20 }, false, 'rules'],
  ['who waits reads the rules, whatever has become free', {}, true, 'rules'],
  ['without a waitlist there is nothing to say', { enrolled: 40, waitlist: 0 }, false, 'none'],
])('%s', (_, seats, isWaiting, words) => {
  const training = { startsAt, seats: [someSeats(seats)] }
  expect(waitlistWords(training, { now: 0, isWaiting })).toBe(words)
})
