import { Type as t, type Static } from '@sinclair/typebox'
import { Figures } from './ratings.schema'
import { Day } from '../shared/day.schema'

const count = t.Integer({ minimum: 0 })

/** How visits went from one day to another. */
export type Use = Static<typeof Use>
export const Use = t.Object({
  appointments: count,
  tickets: count,
  walkIns: count,
  finished: count,
  missed: count,
  cancelled: count,
  void: count,
  calledOff: count,
})

/** An outlet's own figures. */
export type Dashboard = Static<typeof Dashboard>
export const Dashboard = t.Object({
  outlet: t.String(),
  from: Day,
  until: Day,
  use: Use,
  /** Visits finished, by day; days without any are in it. */
  byDay: t.Array(t.Object({ day: Day, finished: count })),
  /** From taking a number to being called, in minutes; missing where nobody was called. */
  waits: t.Object({
    count,
    median: t.Optional(t.Number()),
    /** Nine of ten waited no longer. */
    nine: t.Optional(t.Number()),
  }),
  /** Of services done from one day to another how many were rated. */
  done: count,
  rated: count,
  figures: Figures,
  sample: t.Boolean(),
})

/** From and until a day, both included; at most a year. */
export type Days = Static<typeof Days>
export const Days = t.Object({ from: Day, until: Day })

/** A unit among all, for the supervisor. */
export type UnitFigures = Static<typeof UnitFigures>
export const UnitFigures = t.Object({
  unit: t.String(),
  visits: count,
  consultations: count,
  trainings: count,
  figures: Figures,
  /** Disputed, asked for more time, or sent back too often: waits for the supervisor. */
  toReview: count,
})

/** All units in a year. */
export type Oversight = Static<typeof Oversight>
export const Oversight = t.Object({
  year: t.Integer(),
  units: t.Array(UnitFigures),
  total: t.Omit(UnitFigures, ['unit']),
  at: t.String(),
})
