import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'

/** The holidays and make-up days of a year, as a notice of the State Council announces them. */
export type Calendar = Static<typeof Calendar>
export const Calendar = t.Object({
  /** `2026`. */
  year: t.String(),
  /** First and last IsoDay of each holiday; one of January may begin in December. */
  off: t.Array(t.Tuple([t.String(), t.String()])),
  /** IsoDays of weekends on which offices work. */
  makeUp: t.Array(t.String()),
  notice: t.Object({
    title: t.String(),
    number: t.String(),
    /** IsoDay of its publication. */
    day: t.String(),
  }),
})
