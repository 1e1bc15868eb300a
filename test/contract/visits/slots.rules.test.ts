import { fitsDay, momentAt, offersService, splitIntoSlots } from '@/contract/visits/slots.rules'
import { areOrderedHours } from '@/contract/facts/outlets.rules'

test('slots fill the hours, and a remainder shorter than a slot is left out', () => {
  expect(splitIntoSlots([[540, 625], [810, 840]], 30)).toEqual([[540, 570], [570, 600], [810, 840]]) // prettier-ignore
  expect(splitIntoSlots([[540, 550]], 30)).toEqual([])
})

test('a window has at most 120 slots a day', () => {
  expect(fitsDay([[480, 1080]], 5)).toBe(true) // prettier-ignore
  expect(fitsDay([[480, 1080], [1080, 1085]], 5)).toBe(false) // prettier-ignore
})

test('minutes after midnight are those of Shanghai', () => {
  expect(momentAt('2026-12-03', 540)).toBe('2026-12-03T01:00:00.000Z')
  expect(momentAt('2026-12-03', 24 * 60)).toBe('2026-12-03T16:00:00.000Z')
})

test('hours are accepted only in order and without overlap', () => {
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
])('a window for services %j handles %s: %s', (services, service, expected) => {
  expect(offersService({ services }, service)).toBe(expected)
})
