import fc from 'fast-check'
import { visitSettings } from '@/contract/visits/visits.settings'
import {
  areOrderedHours,
  estimateWait,
  isLive,
  offersService,
  placeBehind,
  splitIntoSlots,
  allowedVisitActions,
} from '@/contract/visits/visits.rules'

const now = Date.parse('2026-12-02T06:20:00Z')
const minutes = (count: number) => count * 60_000

describe('what the one who comes may do', () => {
  const appointment = (startsAt: string) =>
    ({ kind: 'appointment', status: 'booked', startsAt }) as const
  const number = (status: 'waiting' | 'called' | 'arrived', passed = false) =>
    ({ kind: 'ticket', status, place: { number: 3, passed } }) as const

  test.each([
    ['to come', appointment('2026-12-02T06:20:01Z'), ['change', 'cancel']],
    ['that has begun', appointment('2026-12-02T06:20:00Z'), ['cancel']],
    ['a number', number('waiting'), ['pass', 'cancel']],
    ['a number that is called', number('called'), ['pass', 'cancel']],
    ['a number that was passed', number('waiting', true), ['cancel']],
    ['somebody who is there', number('arrived'), []],
  ])('%s', (_, standing, able) => {
    expect(allowedVisitActions(standing, now)).toEqual(able)
  })

  test('nothing with what is over', () => {
    for (const status of ['finished', 'cancelled', 'missed', 'void', 'called_off'] as const) {
      expect(allowedVisitActions({ kind: 'ticket', status }, now)).toEqual([])
      expect(isLive({ status })).toBe(false)
    }
  })
})

describe('the wait', () => {
  test('is told from three calls within the hour on, and never from older ones', () => {
    const calls = [30, 20, 10].map((ago) => now - minutes(ago))
    expect(estimateWait(0, calls, now)).toBe(10)
    expect(estimateWait(2, calls, now)).toBe(30)
    expect(estimateWait(0, calls.slice(1), now)).toBeUndefined()
    expect(estimateWait(0, [...calls.slice(1), now - minutes(60)], now)).toBeUndefined()
  })

  test('is longer the more people are ahead', () => {
    const ago = fc.integer({ min: 1, max: 59 })
    fc.assert(
      fc.property(fc.array(ago, { minLength: 3 }), fc.nat(500), (all, ahead) => {
        const calls = all.map((one) => now - minutes(one))
        const [wait, longer] = [ahead, ahead + 1].map((one) => estimateWait(one, calls, now)!)
        expect(wait).toBeGreaterThan(0)
        expect(longer).toBeGreaterThanOrEqual(wait!)
      }),
    )
  })
})

test('who is passed stands behind exactly so many of those who wait, and before the next', () => {
  const places = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 0, maxLength: 30 })
  fc.assert(
    fc.property(places, (all) => {
      const waiting = [...all].sort((a, b) => a - b)
      const place = placeBehind(waiting, visitSettings.placesPassedBack, 0.5)
      const before = waiting.filter((one) => one < place).length
      expect(before).toBe(Math.min(waiting.length, visitSettings.placesPassedBack))
      expect(waiting).not.toContain(place)
    }),
  )
})

test('slots fill the hours, and what is no whole slot is left out', () => {
  expect(splitIntoSlots([[540, 625], [810, 840]], 30)).toEqual([[540, 570], [570, 600], [810, 840]]) // prettier-ignore
  expect(splitIntoSlots([[540, 550]], 30)).toEqual([])
})

test('hours come in order and do not overlap', () => {
  expect(areOrderedHours([[540, 690], [690, 1020]])).toBe(true) // prettier-ignore
  expect(areOrderedHours([[540, 690], [680, 1020]])).toBe(false) // prettier-ignore
  expect(areOrderedHours([[690, 540]])).toBe(false)
})

test.each([
  [[], undefined, true],
  [[], 'SV014', true],
  [['SV014'], 'SV014', true],
  [['SV014'], undefined, true],
  [['SV014'], 'SV008', false],
])('a window for %j does %s: %s', (services, service, answer) => {
  expect(offersService({ services }, service)).toBe(answer)
})
