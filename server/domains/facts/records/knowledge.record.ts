import type { Static } from '@sinclair/typebox'
import { t } from '@/contract/shared/schema'
import { Confidence } from '@/contract/facts/sources.schema'
import { Day, record, Text, Texts, keyOf } from './record'
import { SourceRecord } from './source.record'
import { courseStatuses, ipTypes } from './vocabulary'

export type AnswerRecord = Static<typeof AnswerRecord>
export const AnswerRecord = record({
  id: t.String({ pattern: '^FQ\\d{3,}$' }),
  category: Text,
  ip_types: t.Array(keyOf(ipTypes)),
  question: Text,
  answer: Text,
  legal_basis: Texts,
  source: t.Optional(Text),
  sources: t.Array(SourceRecord),
  confidence: Confidence,
  valid_until: t.Optional(Day),
  tags: Texts,
  seen: Day,
  disclaimer: t.Optional(Text),
})

export type TermRecord = Static<typeof TermRecord>
export const TermRecord = record({
  zh: Text,
  en: Text,
  abbr: t.Optional(Text),
  category: Text,
  synonyms: Texts,
  source: t.Optional(Text),
})

export type CourseRecord = Static<typeof CourseRecord>
export const CourseRecord = record({
  id: t.String({ pattern: '^CR\\d{3,}$' }),
  code: t.Optional(Text),
  title: Text,
  title_en: t.Optional(Text),
  provider: Text,
  category: Text,
  level: t.Optional(Text),
  ip_types: t.Array(keyOf(ipTypes)),
  format: t.Optional(Text),
  fee: t.Optional(Text),
  duration: t.Optional(Text),
  date: t.Optional(Text),
  venue: t.Optional(Text),
  audience: Texts,
  description: t.Optional(Text),
  status: keyOf(courseStatuses),
  confidence: Confidence,
  source: t.Optional(Text),
  sources: t.Array(SourceRecord),
  seen: Day,
})

/** A training topic, which citizens may vote for. */
export type TopicRecord = Static<typeof TopicRecord>
export const TopicRecord = record({
  title: Text,
  source: t.Optional(Text),
  /** Position in the list, from 1. */
  no: t.Integer({ minimum: 1 }),
})
