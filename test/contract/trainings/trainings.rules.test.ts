import { canOffer } from '@/contract/trainings/offers.rules'
import { canSignUp, signUpOutcome } from '@/contract/trainings/trainings.rules'
import type { TrainingState } from '@/contract/trainings/trainings.schema'

/** 14:00 in Shanghai on Thursday, 10 December 2026. */
const startsAt = '2026-12-10T06:00:00.000Z'

/** A moment of that day, given as a clock in Shanghai. */
const at = (time: string) => Date.parse(`2026-12-10T${time}+08:00`)

test.each([
  [at('11:59:59.999'), true],
  [at('12:00:00'), false],
  [at('14:00:00'), false],
])('no offer is made in the last two hours: at %s %s', (now, is) => {
  expect(canOffer(startsAt, now)).toBe(is)
})

describe('signing up', () => {
  test.each<[TrainingState, string, boolean]>([
    ['published', '13:59:59.999', true],
    ['published', '14:00:00', false],
    ['draft', '10:00:00', false],
    ['closed', '10:00:00', false],
    ['called_off', '10:00:00', false],
  ])('for what is %s and closes at 14:00 is possible at %s: %s', (state, time, is) => {
    expect(canSignUp({ state, closesAt: startsAt }, at(time))).toBe(is)
  })

  const full = { capacity: 2, waitlist: 1, enrolled: 2, offered: 0, waiting: 0 }
  test.each([
    ['the last seat', { enrolled: 1 }, '11:59:59', 'enrolled'],
    ['the last seat, in the last hours', { enrolled: 1 }, '12:00:00', 'enrolled'],
    ['a seat that is held for somebody', { enrolled: 1, offered: 1 }, '11:00:00', 'waitlisted'],
    ['a free seat that somebody waits for', { enrolled: 1, waiting: 1 }, '11:00:00', 'full'],
    ['no seat', {}, '11:59:59', 'waitlisted'],
    ['no seat, in the last hours', {}, '12:00:00', 'full'],
    ['no seat, and the waitlist is full', { waiting: 1 }, '11:00:00', 'full'],
  ])('with %s: %j at %s is %s', (_, change, time, outcome) => {
    expect(signUpOutcome({ ...full, ...change }, startsAt, at(time))).toBe(outcome)
  })
})
