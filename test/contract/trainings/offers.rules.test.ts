import fc from 'fast-check'
import { announceSettings } from '@/contract/facts/public-settings.rules'
import { isNight } from '@/contract/shared/daytime.rules'
import { canOffer, offerExpiry } from '@/contract/trainings/offers.rules'

const hour = 3_600_000

/** A moment in Shanghai. */
const at = (moment: string) => Date.parse(`${moment}+08:00`)
const iso = (moment: string) => new Date(at(moment)).toISOString()

/** 14:00 in Shanghai on Thursday, 10 December 2026. */
const startsAt = iso('2026-12-10T14:00')

test.each([
  ['two weeks before', '2026-11-26T14:00', '2026-11-27T13:00', '12 hours of daytime'],
  ['in the morning, a week before', '2026-12-03T08:00', '2026-12-03T20:00', '12 hours'],
  ['two days before', '2026-12-08T14:00', '2026-12-08T20:30', 'a quarter'],
  ['the evening before', '2026-12-09T20:00', '2026-12-10T09:00', 'a quarter, but until 9:00'],
  ['4 hours before', '2026-12-10T10:00', '2026-12-10T11:00', 'a quarter'],
  [
    'a moment more than 2 hours before',
    '2026-12-10T11:59:59',
    '2026-12-10T12:29:59.250',
    'a quarter',
  ],
])('an offer made %s (%s) ends %s: %s', (_, offeredAt, until) => {
  expect(offerExpiry(at(offeredAt), startsAt)).toBe(at(until))
})

test.each([
  ['20:59', '2026-12-02T20:59', '2026-12-03T19:59'],
  ['21:00', '2026-12-02T21:00', '2026-12-03T20:00'],
  ['22:30', '2026-12-02T22:30', '2026-12-03T20:00'],
  ['7:59', '2026-12-03T07:59', '2026-12-03T20:00'],
  ['8:00', '2026-12-03T08:00', '2026-12-03T20:00'],
])('12 hours for a seat given back at %s', (_, offeredAt, until) => {
  expect(offerExpiry(at(offeredAt), startsAt)).toBe(at(until))
})

test('an offer is held at most for what holds on the day on which it is made', () => {
  announceSettings([{ name: 'holdOffer', from: '2026-12-04', value: 2 }])
  expect(offerExpiry(at('2026-12-03T08:00'), startsAt)).toBe(at('2026-12-03T20:00'))
  expect(offerExpiry(at('2026-12-04T08:00'), startsAt)).toBe(at('2026-12-04T10:00'))
  announceSettings([])
})

test.each([
  ['the last hours before the start', '2026-12-10T14:00', '2026-12-10T11:59:59', true],
  ['the last hours before the start', '2026-12-10T14:00', '2026-12-10T12:00', false],
  ['a start at 10:00', '2026-12-10T10:00', '2026-12-09T22:30', true],
  ['a start at 10:00', '2026-12-10T10:00', '2026-12-10T07:59:59', true],
  ['a start at 10:00', '2026-12-10T10:00', '2026-12-10T08:00', false],
  ['a start at 9:00', '2026-12-10T09:00', '2026-12-09T20:29', true],
  ['a start at 9:00', '2026-12-10T09:00', '2026-12-09T20:31', false],
  ['a start at 9:00', '2026-12-10T09:00', '2026-12-09T22:30', false],
])('%s (%s): a seat given back at %s is offered: %s', (_, start, now, is) => {
  expect(canOffer(iso(start), at(now))).toBe(is)
})

test('whatever the start: offers end by day, after at least half an hour, an hour before it, and never begin again', () => {
  const minute = fc
    .integer({ min: 0, max: 30 * 24 * 60 })
    .map((n) => at('2026-12-01T00:00') + n * 60_000)
  fc.assert(
    fc.property(minute, minute, minute, (start, a, b) => {
      const begins = new Date(start).toISOString()
      const [now, later] = [Math.min(a, b), Math.max(a, b)]
      if (canOffer(begins, later)) expect(canOffer(begins, now)).toBe(true)
      if (!canOffer(begins, now)) return
      const until = offerExpiry(now, begins)
      expect(until).toBeLessThanOrEqual(start - hour)
      expect(until - now).toBeGreaterThanOrEqual(hour / 2)
      expect(isNight(until - 1)).toBe(false)
      expect((until + 8 * hour) % (24 * hour)).toBeGreaterThanOrEqual(9 * hour)
    }),
  )
})
