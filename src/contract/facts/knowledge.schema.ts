import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Confidence, IpType, Seen, Source } from './sources.schema'

/** A frequent question and its answer: a summary of the law, not legal advice. */
export type Answer = Static<typeof Answer>
export const Answer = t.Object({
  id: t.String({ pattern: '^FQ\\d{3,}$' }),
  category: t.String(),
  ipTypes: t.Array(IpType),
  question: t.String(),
  answer: t.String(),
  legalBasis: t.Array(t.String()),
  /** IsoDay: the first day of this version. Absent in the earliest one. */
  validFrom: t.Optional(t.String()),
  /** IsoDay: the last day of validity. An expired answer is always marked as such. */
  validUntil: t.Optional(t.String()),
  confidence: Confidence,
  sources: t.Array(Source),
  seen: Seen,
})

/** A term of intellectual property, in both languages. */
export type Term = Static<typeof Term>
export const Term = t.Object({
  id: t.String({ pattern: '^TM\\d{3,}$' }),
  zh: t.String(),
  en: t.String(),
  abbr: t.Optional(t.String()),
  category: t.String(),
  /** In either language. Used for query expansion. */
  synonyms: t.Array(t.String()),
})
