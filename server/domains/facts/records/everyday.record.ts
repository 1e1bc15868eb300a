import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { record, Text } from './record'

const SomeTexts = t.Array(Text, { minItems: 1 })

/** Everyday words for a word of the facts. */
export type SayingRecord = Static<typeof SayingRecord>
export const SayingRecord = record({
  term: Text,
  synonyms: t.Optional(SomeTexts),
  english: t.Optional(SomeTexts),
})

/** How people ask who mean a record, in both languages. */
export type AskedRecord = Static<typeof AskedRecord>
export const AskedRecord = record({
  id: t.String({ pattern: '^(OL|SV|FQ|CR)\\d{3,}$' }),
  text: Text,
})
