import type { Course } from '@/contract/facts/courses.schema'
import type { Answer, Term } from '@/contract/facts/knowledge.schema'
import type { AnswerRecord, CourseRecord, TermRecord } from '../records/knowledge.record'
import { courseStatuses, ipTypes } from '../records/vocabulary'
import { parseNote } from './clean-text'
import { parseSources } from './parse-source'

export const parseAnswer = (record: AnswerRecord): Answer => ({
  id: record.id,
  category: record.category,
  ipTypes: record.ip_types.map((word) => ipTypes[word]),
  question: record.question,
  answer: record.answer,
  legalBasis: record.legal_basis,
  validUntil: record.valid_until,
  confidence: record.confidence,
  sources: parseSources(record.sources),
  seen: record.seen,
})

export const parseTerm = (id: string, { zh, en, abbr, category, synonyms }: TermRecord): Term => ({
  id,
  zh,
  en,
  abbr,
  category,
  synonyms,
})

export const parseCourse = (record: CourseRecord): Course => ({
  id: record.id,
  title: record.title,
  titleEn: record.title_en,
  provider: record.provider,
  category: record.category,
  status: courseStatuses[record.status],
  fee: parseNote(record.fee),
  date: record.date,
  venue: record.venue,
  description: parseDescription(record.description),
  confidence: record.confidence,
  sources: parseSources(record.sources),
  seen: record.seen,
})

/** Remarks on the record itself; `confidence` already covers them. */
const aboutTheRecord = /通用知识|须核|核对|有报道依据/

function parseDescription(raw: string | undefined) {
  const sentences = raw?.split(/(?<=[；。])/).filter((sentence) => !aboutTheRecord.test(sentence))
  return sentences?.join('').replace(/；$/, '。') || undefined
}
