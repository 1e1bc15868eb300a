import { Type as t, type Static } from '@sinclair/typebox'
import { line, lines, Moment } from '../people/identity.schema'

const score = t.Integer({ minimum: 1, maximum: 5 })

/** Level 1 of Kirkpatrick's four: what they thought of it, the same day. */
export type FeedbackForm = Static<typeof FeedbackForm>
export const FeedbackForm = t.Object({
  content: score,
  lecturer: score,
  organisation: score,
  words: t.Optional(lines(1000)),
})

/** Level 3: whether it is used, after 90 days. */
export type UseReportForm = Static<typeof UseReportForm>
export const UseReportForm = t.Object({
  used: t.Union([t.Literal('yes'), t.Literal('partly'), t.Literal('not_yet')]),
  words: t.Optional(lines(1000)),
})

export const AppealForm = t.Object({ words: lines(500) })

export type Certificate = Static<typeof Certificate>
export const Certificate = t.Object({
  number: t.String(),
  /** Whose: the family name, and a star for each further character. Gone when the account is. */
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

/** A topic somebody can wish for, and how many do. */
export type Topic = Static<typeof Topic>
export const Topic = t.Object({
  title: t.String(),
  votes: t.Integer({ minimum: 0 }),
  mine: t.Boolean(),
  /** Trainings on it that can still be signed up for. */
  upcoming: t.Integer({ minimum: 0 }),
})

export const VoteForm = t.Object({ topic: line(80), on: t.Boolean() })

/** What a base meant to hold in a year, against what it held. */
export type Plan = Static<typeof Plan>
export const Plan = t.Object({
  base: t.String(),
  year: t.Integer({ minimum: 2000, maximum: 2100 }),
  items: t.Array(
    t.Object({
      topic: t.String(),
      planned: t.Integer({ minimum: 0 }),
      /** Published, not called off, and over. */
      held: t.Integer({ minimum: 0 }),
    }),
  ),
  sample: t.Boolean(),
})
