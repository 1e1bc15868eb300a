import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Moment } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'

const score = t.Integer({ minimum: 1, maximum: 5 })

/** Level 1 (reaction) of the Kirkpatrick model. */
export type FeedbackForm = Static<typeof FeedbackForm>
export const FeedbackForm = t.Object({
  content: score,
  lecturer: score,
  organisation: score,
  words: t.Optional(lines(1000)),
})

/** Level 3 (behaviour) of the Kirkpatrick model, asked 90 days later. */
export type UsageReportForm = Static<typeof UsageReportForm>
export const UsageReportForm = t.Object({
  used: t.Union([t.Literal('yes'), t.Literal('partly'), t.Literal('not_yet')]),
  words: t.Optional(lines(1000)),
})

export const AppealForm = t.Object({ words: lines(500) })

export type Certificate = Static<typeof Certificate>
export const Certificate = t.Object({
  number: t.String(),
  /** Masked: family name and one asterisk per further character. Missing if the account was deleted. */
  name: t.Optional(t.String()),
  title: t.String(),
  titleEn: t.Optional(t.String()),
  base: t.String(),
  startsAt: Moment,
  endsAt: Moment,
  attended: t.Integer(),
  parts: t.Integer(),
  issuedAt: Moment,
  sample: t.Boolean(),
})

/** A topic citizens can vote for. */
export type Topic = Static<typeof Topic>
export const Topic = t.Object({
  title: t.String(),
  votes: t.Integer({ minimum: 0 }),
  /** Whether the requesting citizen voted for it. */
  mine: t.Boolean(),
  /** Number of trainings on it that are open for sign-up. */
  upcoming: t.Integer({ minimum: 0 }),
})

export const VoteForm = t.Object({ topic: line(80), on: t.Boolean() })

/** The trainings an outlet planned for a year, by topic, compared with those it held. */
export type Plan = Static<typeof Plan>
export const Plan = t.Object({
  base: t.String(),
  year: t.Integer({ minimum: 2000, maximum: 2100 }),
  items: t.Array(
    t.Object({
      topic: t.String(),
      planned: t.Integer({ minimum: 0 }),
      /** Published, not called off, and ended. */
      held: t.Integer({ minimum: 0 }),
    }),
  ),
  sample: t.Boolean(),
})
