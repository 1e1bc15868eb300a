import {
  canCancel,
  canOffer,
  canSignUp,
  walkInRefusal,
  earnsCertificate,
  offerExpiry,
  isDeprioritised,
  signUpOutcome,
} from '@/contract/trainings/trainings.rules'
import type { NoShow, TrainingState } from '@/contract/trainings/trainings.schema'

/** 14:00 in Shanghai on Thursday, 10 December 2026; it takes two hours. */
const startsAt = '2026-12-10T06:00:00.000Z'
const endsAt = '2026-12-10T08:00:00.000Z'
/** A clock in Shanghai, on that day unless said. */
const at = (time: string, day = '2026-12-10') => Date.parse(`${day}T${time}+08:00`)

describe('an offer', () => {
  test.each([
    ['two weeks before', at('14:00:00', '2026-11-26'), at('02:00:00', '2026-11-27'), '12 hours'],
    ['48 hours before', at('14:00:00', '2026-12-08'), at('02:00:00', '2026-12-09'), '12 hours'],
    ['40 hours before', at('22:00:00', '2026-12-08'), at('08:00:00', '2026-12-09'), 'a quarter'],
    ['4 hours before', at('10:00:00'), at('11:00:00'), 'a quarter'],
    ['a moment more than 2 hours before', at('11:59:59'), at('12:29:59.250'), 'a quarter'],
  ])('of %s is held for %s', (_, offeredAt, until) => {
    expect(offerExpiry(offeredAt, startsAt)).toBe(until)
  })

  test.each([
    [at('11:59:59.999'), true],
    [at('12:00:00'), false],
    [at('14:00:00'), false],
  ])('is not made in the last two hours: at %s %s', (now, is) => {
    expect(canOffer(startsAt, now)).toBe(is)
  })
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

test.each([
  ['13:59:59.999', true],
  ['14:00:00', false],
])('a seat that can be given back until 14:00 can be at %s: %s', (time, is) => {
  expect(canCancel(startsAt, at(time))).toBe(is)
})

test.each<[TrainingState, string, ReturnType<typeof walkInRefusal>]>([
  ['published', '11:59:59.999', 'conflict'], // it is still offered to who waits
  ['published', '12:00:00', undefined],
  ['closed', '15:59:59.999', undefined],
  ['published', '16:00:00', 'too_late'],
  ['draft', '13:00:00', 'conflict'],
  ['called_off', '13:00:00', 'conflict'],
])('whoever comes to what is %s at %s: %s', (state, time, why) => {
  expect(walkInRefusal({ state, startsAt, endsAt }, at(time))).toBe(why)
})

test.each([
  [80, 4, 5, true],
  [80, 3, 4, false],
  [80, 1, 1, true],
  [80, 0, 1, false],
  [67, 2, 3, false], // 66.7 %
  [66, 2, 3, true],
  [100, 3, 3, true],
  [0, 3, 3, false], // there is no certificate
])('from %i %% on, %i of %i parts are a certificate: %s', (from, attended, parts, is) => {
  expect(earnsCertificate(from, attended, parts)).toBe(is)
})

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
  ])('%s within 90 days', (_, all, is) => {
    expect(isDeprioritised(all, now)).toBe(is)
  })
})
