import { offerClock, formatMinutes } from '@/features/trainings/enrollment/offer.model'

const offer = { offeredAt: '2026-12-02T01:05:00.000Z', until: '2026-12-02T12:50:00.000Z' }
const at = (moment: string) => Date.parse(moment)

test('at 14:20 an offer until 20:50 has 6 hours and 30 minutes left, and 45 % are over', () => {
  const { minutes, elapsed } = offerClock(offer, at('2026-12-02T14:20:00+08:00'))
  expect(formatMinutes(minutes, 'zh')).toBe('6 小时 30 分')
  expect(formatMinutes(minutes, 'en')).toBe('6 h 30 min')
  expect(elapsed).toBe(45)
})

test('the last minute counts until it is over, and nothing is left after that', () => {
  expect(offerClock(offer, at(offer.until) - 1)).toMatchObject({ minutes: 1, elapsed: 100 })
  expect(offerClock(offer, at(offer.until) + 60_000)).toEqual({
    minutes: 0,
    elapsed: 100,
    skipsNight: false,
  })
  expect(formatMinutes(0, 'zh')).toBe('0 分')
})

test('whole hours say no minutes', () => {
  expect(formatMinutes(720, 'zh')).toBe('12 小时')
})

test('at 22:30 an offer until 9:00 has one hour left that counts, and the night is said', () => {
  const overnight = { offeredAt: '2026-12-02T22:30:00+08:00', until: '2026-12-03T09:00:00+08:00' }
  const now = at('2026-12-02T22:30:00+08:00')
  expect(offerClock(overnight, now)).toEqual({ minutes: 60, elapsed: 0, skipsNight: true })
  const morning = at('2026-12-03T08:30:00+08:00')
  expect(offerClock(overnight, morning)).toEqual({ minutes: 30, elapsed: 50, skipsNight: false })
})

test('a phone whose clock is behind shows a whole bar, not more', () => {
  expect(offerClock(offer, at('2026-12-02T08:00:00+08:00')).elapsed).toBe(0)
})

test('an offer by an older rule, held at night only, has all of its time behind it', () => {
  const held = { offeredAt: '2026-12-02T22:30:00+08:00', until: '2026-12-03T07:00:00+08:00' }
  const { minutes, elapsed } = offerClock(held, at('2026-12-02T23:30:00+08:00'))
  expect([minutes, elapsed]).toEqual([0, 100])
})
