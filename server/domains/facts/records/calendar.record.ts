import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Day, record, Text } from './record'

/** A year's holidays and make-up days by its notice, from calendars.json. */
export type CalendarRecord = Static<typeof CalendarRecord>
export const CalendarRecord = record({
  year: t.String({ pattern: '^20\\d\\d$' }),
  /** First and last day of each holiday. */
  off: t.Array(t.Tuple([Day, Day]), { minItems: 1, maxItems: 20 }),
  make_up: t.Array(Day, { maxItems: 20 }),
  notice: record({ title: Text, number: Text, day: Day }),
})
