import { daysOf } from '@/contract/facts/calendars.rules'
import { isStatutoryHoliday } from '@/contract/facts/statutory-holidays.rules'
import { weekdayOf } from '@/contract/facts/working-days.rules'
import { isRealDay } from '@/contract/shared/real-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Problem } from '../fact-problems'
import type { CalendarRecord } from '../records/calendar.record'

/** Longer than any holiday of the State Council's notices: a year was mistyped. */
const maxHolidayDays = 15

/** What a calendar says that cannot be so. */
export const calendarProblems = (calendars: ReadonlyMap<string, CalendarRecord>): Problem[] =>
  [...calendars].flatMap(([id, calendar]) =>
    calendarErrors(calendar).map(([field, reason]) => ({
      file: 'calendars.json',
      record: id,
      field,
      reason,
    })),
  )

type Error = [field: string, reason: string]

function calendarErrors(calendar: CalendarRecord): Error[] {
  const errors = [...unrealDays(calendar), ...unlikelyHolidays(calendar)]
  return errors.length > 0 ? errors : contradictions(calendar)
}

function unrealDays({ off, make_up, notice }: CalendarRecord): Error[] {
  const days: [string, IsoDay][] = [
    ...off.flatMap(([first, last], i): [string, IsoDay][] => [
      [`/off/${i}/0`, first],
      [`/off/${i}/1`, last],
    ]),
    ...make_up.map((day, i): [string, IsoDay] => [`/make_up/${i}`, day]),
    ['/notice/day', notice.day],
  ]
  return days
    .filter(([, day]) => !isRealDay(day))
    .map(([field, day]) => [field, `${day} does not exist`])
}

/** A holiday ends in the year of its calendar; it may begin in the December before. */
function unlikelyHolidays({ year, off }: CalendarRecord): Error[] {
  const earliest = `${Number(year) - 1}-12-01`
  return off.flatMap(([first, last], i): Error[] => {
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
    if (days < 1) return [[`/off/${i}`, `${last} is before ${first}`]]
    if (days > maxHolidayDays) return [[`/off/${i}`, `lasts ${days} days`]]
    return first < earliest || !last.startsWith(year) ? [[`/off/${i}`, `is not of ${year}`]] : []
  })
}

/** A make-up day is a weekend that is worked, and what the law makes a holiday is one in every notice. */
function contradictions({ year, off, make_up }: CalendarRecord): Error[] {
  const holidays = new Set(off.flatMap(daysOf))
  const wrong = make_up.flatMap((day, i): Error[] => {
    if (!day.startsWith(year)) return [[`/make_up/${i}`, `is not of ${year}`]]
    if (holidays.has(day)) return [[`/make_up/${i}`, `${day} is a holiday too`]]
    return [0, 6].includes(weekdayOf(day)) ? [] : [[`/make_up/${i}`, `${day} is no weekend`]]
  })
  const missing = daysOf([`${year}-01-01`, `${year}-12-31`])
    .filter((day) => isStatutoryHoliday(day) && !holidays.has(day))
    .map((day): Error => ['/off', `${day} is a holiday by law`])
  return [...wrong, ...missing]
}
