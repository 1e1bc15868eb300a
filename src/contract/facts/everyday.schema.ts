import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'

const Texts = t.Array(t.String())

/** What people say and type, and what they mean by it. Phones ask for it when the search is first opened. */
export type Everyday = Static<typeof Everyday>
export const Everyday = t.Object({
  /** Words that stand for a word of the facts. Not the other way round. */
  words: t.Array(
    t.Object({ term: t.String(), synonyms: t.Optional(Texts), english: t.Optional(Texts) }),
  ),
  /** By the id of a record: how people ask who mean it. In both languages, never shown. */
  asked: t.Record(t.String(), t.String()),
})
