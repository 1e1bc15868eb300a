import { Type as t, type Static } from '@sinclair/typebox'
import { Day, optional, record, Text, Texts, keyOf } from './record'
import { ConfidenceWord, SourceRecord } from './source.record'
import { courseStatuses, ipTypes } from './vocabulary'

export type AnswerRecord = Static<typeof AnswerRecord>
export const AnswerRecord = record({
  id: t.String({ pattern: '^FQ\\d{3,}$' }),
  category: Text,
  ip_types: t.Array(keyOf(ipTypes)),
  question: Text,
  answer: Text,
  legal_basis: Texts,
  source: optional(Text),
  sources: t.Array(SourceRecord),
  confidence: ConfidenceWord,
  valid_until: optional(Day),
  tags: Texts,
  seen: Day,
  disclaimer: optional(Text),
})

export type TermRecord = Static<typeof TermRecord>
export const TermRecord = record({
  zh: Text,
  en: Text,
  abbr: optional(Text),
  category: Text,
  synonyms: Texts,
  source: optional(Text),
})

export type CourseRecord = Static<typeof CourseRecord>
export const CourseRecord = record({
  id: t.String({ pattern: '^CR\\d{3,}$' }),
  code: optional(Text),
  title: Text,
  title_en: optional(Text),
  provider: Text,
  category: Text,
  level: optional(Text),
  ip_types: t.Array(keyOf(ipTypes)),
  format: optional(Text),
  fee: optional(Text),
  duration: optional(Text),
  date: optional(Text),
  venue: optional(Text),
  audience: Texts,
  description: optional(Text),
  status: keyOf(courseStatuses),
  confidence: ConfidenceWord,
  source: optional(Text),
  sources: t.Array(SourceRecord),
  seen: Day,
})

/** What trainings are about, and what people may wish for. */
export type TopicRecord = Static<typeof TopicRecord>
export const TopicRecord = record({
  title: Text,
  source: optional(Text),
  /** Its place in the list, from 1. */
  no: t.Integer({ minimum: 1 }),
})
