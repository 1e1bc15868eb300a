import {
  areUnitsOpen,
  clockStartDay,
  dueAfterWorkingDays,
  nextOpening,
} from '@/contract/shared/due.rules'

/** A moment in Shanghai: `2026-12-02 14:20`. */
const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`)
const shown = (ms: number) =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** Holidays of 2026: 国办发明电〔2025〕7号. */
const cases: [what: string, asked: string, days: number, due: string][] = [
  ['on a Wednesday morning', '2026-12-02 10:12', 1, '2026-12-03 17:00'],
  ['before the units open', '2026-12-02 07:00', 1, '2026-12-03 17:00'],
  ['a minute before they close', '2026-12-02 16:59', 1, '2026-12-03 17:00'],
  ['as they close: counts from tomorrow', '2026-12-02 17:00', 1, '2026-12-04 17:00'],
  ['in the evening: counts from tomorrow', '2026-12-02 20:15', 1, '2026-12-04 17:00'],
  ['on a Friday: over the weekend', '2026-12-04 10:00', 1, '2026-12-07 17:00'],
  ['on a Saturday: counts from Monday', '2026-12-05 10:00', 1, '2026-12-08 17:00'],
  ['five working days', '2026-12-02 10:12', 5, '2026-12-09 17:00'],
  ['fifteen working days', '2026-12-02 10:12', 15, '2026-12-23 17:00'],
  ['the day before 春节: ten days off, Saturday worked', '2026-02-13 10:00', 1, '2026-02-14 17:00'],
  ['on the Saturday worked before 春节', '2026-02-14 10:00', 1, '2026-02-24 17:00'],
  ['in the middle of 春节', '2026-02-18 10:00', 1, '2026-02-25 17:00'],
  ['five days over the Saturday worked after 春节', '2026-02-24 10:00', 5, '2026-03-02 17:00'],
  ['over 清明', '2026-04-03 10:00', 1, '2026-04-07 17:00'],
  ['over 劳动节, Saturday worked after', '2026-04-30 10:00', 3, '2026-05-08 17:00'],
  ['on the Saturday worked after 劳动节', '2026-05-09 10:00', 1, '2026-05-11 17:00'],
  ['over 端午', '2026-06-18 10:00', 1, '2026-06-22 17:00'],
  ['on the Sunday worked before 中秋', '2026-09-20 10:00', 1, '2026-09-21 17:00'],
  ['over 中秋', '2026-09-24 10:00', 1, '2026-09-28 17:00'],
  ['over 国庆', '2026-09-30 10:00', 1, '2026-10-08 17:00'],
  ['on a day of 国庆', '2026-10-03 10:00', 1, '2026-10-09 17:00'],
  ['five days over the Saturday worked after 国庆', '2026-09-30 18:00', 3, '2026-10-12 17:00'],
  ['on the last working day of the year', '2026-12-30 10:00', 1, '2026-12-31 17:00'],
]

test.each(cases)('asked %s', (_, askedAt, days, due) => {
  const found = dueAfterWorkingDays(at(askedAt), days)
  expect([shown(found.at), found.unsure]).toEqual([due, false])
})

test.each<[what: string, asked: string, days: number, due: string]>([
  ['into a year whose holidays are not announced', '2026-12-31 10:00', 1, '2027-01-04 17:00'],
  ['in such a year', '2027-03-05 10:00', 1, '2027-03-08 17:00'],
  ['fifteen days over its beginning', '2026-12-23 10:00', 15, '2027-01-14 17:00'],
  ['after hours on the last day of the known year', '2026-12-31 18:00', 1, '2027-01-05 17:00'],
])('%s weekdays are counted, and it is said that they are', (_, askedAt, days, due) => {
  const found = dueAfterWorkingDays(at(askedAt), days)
  expect([shown(found.at), found.unsure]).toEqual([due, true])
})

test('what is asked after hours counts from the next working day', () => {
  expect(clockStartDay(at('2026-12-02 09:00'))).toBe('2026-12-02')
  expect(clockStartDay(at('2026-12-02 20:15'))).toBe('2026-12-03')
  expect(clockStartDay(at('2026-12-04 20:15'))).toBe('2026-12-07')
})

test('units are open in their hours on working days, and nobody guesses about the rest', () => {
  expect(areUnitsOpen(at('2026-12-02 09:00'))).toBe(true)
  expect(areUnitsOpen(at('2026-12-02 08:59'))).toBe(false)
  expect(areUnitsOpen(at('2026-12-02 17:00'))).toBe(false)
  expect(areUnitsOpen(at('2026-12-05 10:00'))).toBe(false)
  expect(areUnitsOpen(at('2026-09-20 10:00'))).toBe(true) // a Sunday that is worked
  expect(areUnitsOpen(at('2027-03-01 10:00'))).toBeUndefined()
  expect(areUnitsOpen(at('2027-03-01 20:00'))).toBe(false)
})

test.each([
  ['2026-12-02 08:59', '2026-12-02 09:00'],
  ['2026-12-02 09:00', '2026-12-03 09:00'],
  ['2026-12-04 10:00', '2026-12-07 09:00'],
  ['2026-02-13 18:00', '2026-02-14 09:00'], // a Saturday worked before 春节
  ['2026-12-31 10:00', '2027-01-04 09:00'],
])('after %s the units open next at %s', (moment, opens) => {
  expect(shown(nextOpening(at(moment)))).toBe(opens)
})
