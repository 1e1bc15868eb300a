import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Confidence, Seen, Source } from './sources.schema'

/** A permanent, planned or past course of another provider. It has no sign-up here. */
export type Course = Static<typeof Course>
export const Course = t.Object({
  id: t.String({ pattern: '^CR\\d{3,}$' }),
  title: t.String(),
  titleEn: t.Optional(t.String()),
  provider: t.String(),
  category: t.String(),
  status: t.Union([t.Literal('running'), t.Literal('planned'), t.Literal('past')]),
  fee: t.Optional(t.String()),
  /** As published: a day, or only a year. */
  date: t.Optional(t.String()),
  venue: t.Optional(t.String()),
  description: t.Optional(t.String()),
  confidence: Confidence,
  sources: t.Array(Source),
  seen: Seen,
})
