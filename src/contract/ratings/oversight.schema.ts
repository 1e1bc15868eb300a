import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Figures } from './ratings.schema'
import { Day } from '../shared/day.schema'

const count = t.Integer({ minimum: 0 })

/** Visits by kind and by result in a period. */
export type VisitCounts = Static<typeof VisitCounts>
export const VisitCounts = t.Object({
  appointments: count,
  tickets: count,
  walkIns: count,
  finished: count,
  missed: count,
  cancelled: count,
  void: count,
  calledOff: count,
  /** Arrived by the window's code only: staff confirmed none of them. Not part of `finished`. */
  unseen: count,
})

export type Dashboard = Static<typeof Dashboard>
export const Dashboard = t.Object({
  outlet: t.String(),
  from: Day,
  until: Day,
  use: VisitCounts,
  /** Finished visits, including days without any. */
  byDay: t.Array(t.Object({ day: Day, finished: count })),
  /**
   * Waiting time from taking a queue number to being called, in minutes; absent where nobody was
   * called.
   */
  waits: t.Object({
    count,
    median: t.Optional(t.Number()),
    /** 90th percentile. */
    nine: t.Optional(t.Number()),
  }),
  /** Services done in the period. */
  done: count,
  /** Ratings published in the period, whenever the service was done: 0 or at least `minRaters`. */
  rated: count,
  figures: Figures,
  sample: t.Boolean(),
})

/** Both inclusive; at most a year. */
export type Days = Static<typeof Days>
export const Days = t.Object({ from: Day, until: Day })

/** One outlet in the supervisor's overview. */
export type UnitFigures = Static<typeof UnitFigures>
export const UnitFigures = t.Object({
  unit: t.String(),
  visits: count,
  consultations: count,
  trainings: count,
  figures: Figures,
  /** Rectifications awaiting the supervisor: disputed, more time requested, or rejected twice. */
  toReview: count,
})

export type Oversight = Static<typeof Oversight>
export const Oversight = t.Object({
  year: t.Integer(),
  units: t.Array(UnitFigures),
  total: t.Omit(UnitFigures, ['unit']),
  at: t.String(),
})
