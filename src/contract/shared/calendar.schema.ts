import type { Static } from '@sinclair/typebox'
import { Moment } from '../people/identity.schema'
import { t } from './schema'

/** SEQUENCE and LAST-MODIFIED of RFC 5545, by which calendars replace an event that they have. */
export type CalendarRevision = Static<typeof CalendarRevision>
export const CalendarRevision = t.Object({
  /** Rises with each change of time or place, and when it is cancelled. */
  sequence: t.Integer({ minimum: 0 }),
  changedAt: Moment,
})
