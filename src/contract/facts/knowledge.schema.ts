import { Type as t, type Static } from '@sinclair/typebox'
import { Confidence, IpType, Seen, Source } from './sources.schema'

/** A frequent question and its answer, a summary of the law and no legal advice. */
export type Answer = Static<typeof Answer>
export const Answer = t.Object({
  id: t.String({ pattern: '^FQ\\d{3,}$' }),
  category: t.String(),
  ipTypes: t.Array(IpType),
  question: t.String(),
  answer: t.String(),
  legalBasis: t.Array(t.String()),
  /** YYYY-MM-DD: the last day it holds. After it, never offered without saying so. */
  validUntil: t.Optional(t.String()),
  confidence: Confidence,
  sources: t.Array(Source),
  seen: Seen,
})

/** A term of the field, in both languages. */
export type Term = Static<typeof Term>
export const Term = t.Object({
  id: t.String({ pattern: '^TM\\d{3,}$' }),
  zh: t.String(),
  en: t.String(),
  abbr: t.Optional(t.String()),
  category: t.String(),
  /** Other words people use for it, in either language. Search expands by them. */
  synonyms: t.Array(t.String()),
})
