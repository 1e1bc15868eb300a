import { announceCalendars } from '@/contract/facts/calendars.rules'
import { Calendar } from '@/contract/facts/calendars.schema'
import type { Job } from '../../../infra/jobs/run-jobs'
import type { Sql } from '../../../infra/db/open'
import { schemaErrors } from '../schema-errors'
import type { CalendarRecord } from '../records/calendar.record'

export const parseCalendar = ({ year, off, make_up, notice }: CalendarRecord): Calendar => ({
  year,
  off,
  makeUp: make_up,
  notice,
})

/** Makes the stored calendars that can be read those by which this process counts working days. */
export async function readCalendars(sql: Sql) {
  const rows = await sql<{ body: CalendarRecord }[]>`
    select body from facts where kind = 'calendar' and retired_at is null`
  const calendars = rows.map(({ body }) => parseCalendar(body))
  announceCalendars(calendars.filter((calendar) => schemaErrors(Calendar, calendar).size === 0))
}

/** An import by another process is known here within a minute. */
export const readCalendarsJob: Job = {
  name: 'calendars',
  every: 60_000,
  run: ({ db }) => readCalendars(db),
}
