import { offerClock, formatMinutes } from '@/features/trainings/enrollment/offer.model'

const offer = { offeredAt: '2026-12-02T01:05:00.000Z', until: '2026-12-02T13:05:00.000Z' }
const at = (moment: string) => Date.parse(moment)

test('at 14:20 an offer until 21:05 has 6 hours and 45 minutes left, and 44 % are over', () => {
  const { minutes, elapsed } = offerClock(offer, at('2026-12-02T14:20:00+08:00'))
  expect(formatMinutes(minutes, 'zh')).toBe('6 小时 45 分')
  expect(formatMinutes(minutes, 'en')).toBe('6 h 45 min')
  expect(elapsed).toBe(44)
})

test('the last minute counts until it is over, and nothing is left after that', () => {
  expect(offerClock(offer, at(offer.until) - 1)).toEqual({ minutes: 1, elapsed: 100 })
  expect(offerClock(offer, at(offer.until) + 60_000)).toEqual({ minutes: 0, elapsed: 100 })
  expect(formatMinutes(0, 'zh')).toBe('0 分')
})

test('whole hours say no minutes', () => {
  expect(formatMinutes(720, 'zh')).toBe('12 小时')
})

test('a phone whose clock is behind shows a whole bar, not more', () => {
  expect(offerClock(offer, at('2026-12-02T08:00:00+08:00')).elapsed).toBe(0)
})
