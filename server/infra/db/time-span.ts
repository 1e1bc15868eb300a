import type { Dayjs } from 'dayjs'
import type { Sql } from './open'

/** After `since`, until `until` inclusive. */
export interface TimeSpan {
  since: string
  until: string
}

/** Exceeds any difference between the clocks of the servers. */
const maxAheadMinutes = 60

/**
 * What a limit counts. Rows that are dated later were written by a clock that has been put right since, and
 * would count for as long as it was ahead.
 */
export const lastMinutes = (now: Dayjs, minutes: number): TimeSpan => ({
  since: now.subtract(minutes, 'minute').toISOString(),
  until: now.add(maxAheadMinutes, 'minute').toISOString(),
})

export const lastDay = (now: Dayjs) => lastMinutes(now, 24 * 60)

/** What tidying keeps where a row dated later may still be needed, such as the key of an action to be retried. */
export const minutesAround = (now: Dayjs, minutes: number): TimeSpan => ({
  since: now.subtract(minutes, 'minute').toISOString(),
  until: now.add(minutes, 'minute').toISOString(),
})

/** Condition: the moment in this column is within the span. Tidying deletes what is not. */
export const isWithin = (sql: Sql, column: string, { since, until }: TimeSpan) =>
  sql`(${sql(column)} > ${since} and ${sql(column)} <= ${until})`
