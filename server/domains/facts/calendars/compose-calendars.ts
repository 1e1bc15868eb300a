import { Calendar } from '@/contract/facts/calendars.schema'
import { attempt } from '../find-flaws'
import type { Facts } from '../records/facts'
import { parseCalendar } from './read-calendars'

/** The calendars of all years. One with a flaw keeps its last published form; without one it is left out. */
export function composeCalendars(facts: Facts, last: readonly Calendar[] = []) {
  const results = [...facts.calendar].map(([year, record]) => ({
    year,
    ...attempt(() => parseCalendar(record), Calendar, { file: 'calendars.json', record: year }),
  }))
  return {
    calendars: results.flatMap(({ year, result, flaws }) => {
      const known = flaws.length === 0 ? result : last.find((calendar) => calendar.year === year)
      return known ?? []
    }),
    problems: results.flatMap(({ flaws }) => flaws),
  }
}
