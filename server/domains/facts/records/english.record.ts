import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { record, Text, Texts } from './record'

// The unofficial translation, from the files in en/. Each record translates the Chinese one of the same id.

/** Fingerprint of the Chinese texts that a record translates; added at import, never in the files. */
interface Translated {
  of?: string
}

export type EnglishOutletRecord = Static<typeof EnglishOutletRecord> & Translated
export const EnglishOutletRecord = record({
  name: Text,
  address: t.Optional(Text),
  services: Texts,
})

export type EnglishServiceRecord = Static<typeof EnglishServiceRecord> & Translated
export const EnglishServiceRecord = record({
  name: Text,
  materials: Texts,
  procedure: Texts,
  time_limit: record({ statutory: t.Optional(Text), promised: t.Optional(Text) }),
  fee: t.Optional(Text),
  where: Text,
  legal_basis: Texts,
  notes: t.Optional(Text),
})

export type EnglishAnswerRecord = Static<typeof EnglishAnswerRecord> & Translated
export const EnglishAnswerRecord = record({ question: Text, answer: Text, legal_basis: Texts })

export type EnglishCourseRecord = Static<typeof EnglishCourseRecord> & Translated
export const EnglishCourseRecord = record({
  title: Text,
  provider: Text,
  category: Text,
  level: t.Optional(Text),
  format: t.Optional(Text),
  fee: t.Optional(Text),
  duration: t.Optional(Text),
  date: t.Optional(Text),
  venue: t.Optional(Text),
  audience: Texts,
  description: t.Optional(Text),
})

/** The name of a row of the fee table. */
export type EnglishFeeRecord = Static<typeof EnglishFeeRecord> & Translated
export const EnglishFeeRecord = record({ name: Text })

/** A short text that many records share: a training topic, a category, the label of a phone number. */
export type EnglishWordRecord = Static<typeof EnglishWordRecord> & Translated
export const EnglishWordRecord = record({ zh: Text, en: Text })
