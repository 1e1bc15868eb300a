import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Answer } from '../facts/knowledge.schema'
import { Moment } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'
import { Day } from '../shared/day.schema'

/** An entry of the knowledge base as its editors see it. */
export type KnowledgeEntry = Static<typeof KnowledgeEntry>
export const KnowledgeEntry = t.Object({
  id: t.Index(Answer, ['id']),
  version: t.Integer({ minimum: 1 }),
  /** `published`: this version is on the phones, or will be within moments. */
  state: t.Union([t.Literal('draft'), t.Literal('published'), t.Literal('withdrawn')]),
  category: t.String(),
  ipTypes: t.Index(Answer, ['ipTypes']),
  question: t.String(),
  answer: t.String(),
  legalBasis: t.Array(t.String()),
  validUntil: t.Optional(t.String()),
  changedAt: t.Optional(Moment),
  /** Times it answered somebody who then sent no question. Only in lists, and only if not zero. */
  helped: t.Optional(t.Integer({ minimum: 1 })),
})

/** Refused while it contains a phone number, an identity number or an email address. */
export type KnowledgeEntryForm = Static<typeof KnowledgeEntryForm>
export const KnowledgeEntryForm = t.Object({
  /** The version that was edited, 0 for a new entry. A newer version on the server is a conflict. */
  from: t.Integer({ minimum: 0 }),
  category: line(20),
  ipTypes: t.Index(Answer, ['ipTypes']),
  question: line(120),
  answer: lines(2000),
  legalBasis: t.Array(line(120), { maxItems: 8 }),
  /** The last day it applies, YYYY-MM-DD. */
  validUntil: t.Optional(Day),
})
