import { readFileSync } from 'node:fs'
import path from 'node:path'
import { announceCalendars, daysOf, isYearAnnounced } from '@/contract/facts/calendars.rules'
import { isHoliday, isWorkingDay } from '@/contract/facts/working-days.rules'
import { parseCalendar } from '../../../server/domains/facts/calendars/read-calendars'
import type { CalendarRecord } from '../../../server/domains/facts/records/calendar.record'
import { shippedFolder } from '../../../server/domains/facts/fact-files'
import { calendar2027 } from '../../support/calendars'

afterEach(() => announceCalendars([]))

const announce = (changed: object = {}) =>
  announceCalendars([parseCalendar({ ...calendar2027, ...changed })])

test.each<[string, boolean | undefined, boolean, string]>([
  ['2027-01-03', undefined, true, 'a Sunday that is worked'],
  ['2027-01-04', undefined, true, 'a Monday'],
  ['2027-01-09', undefined, false, 'a Saturday'],
  ['2027-02-11', undefined, false, 'a Thursday of the holidays that the law does not name'],
  ['2027-01-01', false, false, 'a holiday by law'],
])('%s: offices work: %s before the notice, %s after it (%s)', (day, before, after) => {
  expect(isWorkingDay(day)).toBe(before)
  announce()
  expect(isWorkingDay(day)).toBe(after)
  expect(isYearAnnounced(day)).toBe(true)
})

test('a year stays announced as it was built in, until a notice for it is published', () => {
  announce()
  expect(isWorkingDay('2026-10-07')).toBe(false)
  announceCalendars([
    {
      year: '2026',
      off: [['2026-10-01', '2026-10-06']],
      makeUp: [],
      notice: calendar2027.notice,
    },
  ])
  expect(isWorkingDay('2026-10-07')).toBe(true)
  expect(isHoliday('2026-10-06')).toBe(true)
})

test('a holiday of January may begin in December', () => {
  announce({ off: [['2026-12-31', '2027-01-02'], ...calendar2027.off.slice(1)] })
  expect(isWorkingDay('2026-12-31')).toBe(false)
  expect(isWorkingDay('2026-12-30')).toBe(true)
})

test('days are counted across the end of February', () => {
  expect(daysOf(['2028-02-28', '2028-03-01'])).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
})

test('what is built in is what is published', () => {
  const shipped = JSON.parse(readFileSync(path.join(shippedFolder, 'calendars.json'), 'utf8')) as {
    calendars: CalendarRecord[]
  }
  const days = daysOf(['2026-01-01', '2026-12-31'])
  const builtIn = days.map(isWorkingDay)
  announceCalendars(shipped.calendars.map(parseCalendar))
  expect(days.map(isWorkingDay)).toEqual(builtIn)
})
