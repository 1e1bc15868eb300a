import { offerExpiry } from '@/contract/trainings/offers.rules'

/** 14:00 in Shanghai on Thursday, 10 December 2026. */
const startsAt = '2026-12-10T06:00:00.000Z'

/** A clock in Shanghai, on that day by default. */
const at = (time: string, day = '2026-12-10') => Date.parse(`${day}T${time}+08:00`)

test.each([
  ['two weeks before', at('14:00:00', '2026-11-26'), at('02:00:00', '2026-11-27'), '12 hours'],
  ['48 hours before', at('14:00:00', '2026-12-08'), at('02:00:00', '2026-12-09'), '12 hours'],
  ['40 hours before', at('22:00:00', '2026-12-08'), at('08:00:00', '2026-12-09'), 'a quarter'],
  ['4 hours before', at('10:00:00'), at('11:00:00'), 'a quarter'],
  ['a moment more than 2 hours before', at('11:59:59'), at('12:29:59.250'), 'a quarter'],
])('an offer of %s is held for %s', (_, offeredAt, until) => {
  expect(offerExpiry(offeredAt, startsAt)).toBe(until)
})
