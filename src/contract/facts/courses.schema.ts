import { Type as t, type Static } from '@sinclair/typebox'
import { Confidence, Seen, Source } from './sources.schema'

/** A course that runs all year (link out), a plan, or one that is over: none can be signed up for here. */
export type Course = Static<typeof Course>
export const Course = t.Object({
  id: t.String({ pattern: '^CR\\d{3,}$' }),
  title: t.String(),
  titleEn: t.Optional(t.String()),
  provider: t.String(),
  category: t.String(),
  status: t.Union([t.Literal('running'), t.Literal('planned'), t.Literal('past')]),
  fee: t.Optional(t.String()),
  /** As the notice has it: a day, or only a year. */
  date: t.Optional(t.String()),
  venue: t.Optional(t.String()),
  description: t.Optional(t.String()),
  confidence: Confidence,
  sources: t.Array(Source),
  seen: Seen,
})
