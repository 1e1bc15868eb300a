import fc from 'fast-check'
import { estimateWait, placeBehind } from '@/contract/visits/queue.rules'
import { visitSettings } from '@/contract/visits/visits.settings'

const now = Date.parse('2026-12-02T06:20:00Z')
const minutes = (count: number) => count * 60_000

describe('the expected wait', () => {
  test('is estimated from at least three calls of the last hour', () => {
    const calls = [30, 20, 10].map((ago) => now - minutes(ago))
    expect(estimateWait(0, calls, now)).toBe(10)
    expect(estimateWait(2, calls, now)).toBe(30)
    expect(estimateWait(0, calls.slice(1), now)).toBeUndefined()
    expect(estimateWait(0, [...calls.slice(1), now - minutes(60)], now)).toBeUndefined()
  })

  test('never gets shorter with more people ahead', () => {
    const ago = fc.integer({ min: 1, max: 59 })
    fc.assert(
      fc.property(fc.array(ago, { minLength: 3 }), fc.nat(500), (minutesAgo, ahead) => {
        const calls = minutesAgo.map((count) => now - minutes(count))
        const wait = estimateWait(ahead, calls, now)!
        expect(wait).toBeGreaterThan(0)
        expect(estimateWait(ahead + 1, calls, now)!).toBeGreaterThanOrEqual(wait)
      }),
    )
  })
})

test('a passed number is placed behind the agreed count of waiting numbers, before the next', () => {
  const places = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 0, maxLength: 30 })
  fc.assert(
    fc.property(places, (unsorted) => {
      const waiting = [...unsorted].sort((a, b) => a - b)
      const place = placeBehind(waiting, visitSettings.placesPassedBack, 0.5)
      const before = waiting.filter((other) => other < place).length
      expect(before).toBe(Math.min(waiting.length, visitSettings.placesPassedBack))
      expect(waiting).not.toContain(place)
    }),
  )
})
