import { own } from '@/contract/shared/own.rules'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TSchema } from '@sinclair/typebox'
import type { Problem } from './fact-problems'
import { CalendarRecord } from './records/calendar.record'
import * as english from './records/english.record'
import { factKinds, type FactKind } from './records/facts'
import { AskedRecord, SayingRecord } from './records/everyday.record'
import { AnnuityRecord, ChargeRecord, patentTypes } from './records/fee.record'
import { AnswerRecord, CourseRecord, TermRecord, TopicRecord } from './records/knowledge.record'
import { LawChangeRecord, LawFeeRecord, LawPageRecord, LawRecord } from './records/law.record'
import { OutletRecord } from './records/outlet.record'
import { BoundaryRecord, DistrictRecord } from './records/place.record'
import { withoutNulls } from './records/record'
import { ExpiryRecord, GuideRecord, HandlingRecord, ServiceRecord } from './records/service.record'

type Json = Record<string, unknown>

/** One list of records in a file. */
interface Section {
  kind: FactKind
  schema: TSchema
  list: (file: Json) => unknown
  idOf: (record: Json) => unknown
  mayBeEmpty?: true
}

const list = (key: string) => (file: Json) => own(file, key)
const field = (key: string) => (record: Json) => own(record, key)

const charges = (key: string): Section => ({
  kind: 'fee',
  schema: ChargeRecord,
  list: list(key),
  idOf: field('code'),
})

/** Derived from the term itself, so that it survives reordering of the list. */
export const termId = (zh: unknown) =>
  `TM${String(createHash('sha256').update(String(zh)).digest().readUInt32BE() % 1e6).padStart(6, '0')}`

const annuityId = ({ patent_type, from_year }: Json) =>
  `annuity_${own(patentTypes, String(patent_type))}_${String(from_year).padStart(2, '0')}`

/** The file groups annuities by patent type; here the type becomes a field of each. */
const annuities = ({ annuity }: Json) =>
  annuity &&
  Object.entries(annuity).flatMap(([patent_type, bands]) =>
    (bands as Json[]).map((band) => ({ patent_type, ...band })),
  )

/** The position in the file sets the display order and becomes a field of each. */
const topics = ({ topics }: Json) =>
  Array.isArray(topics) ? topics.map((topic: Json, i) => ({ ...topic, no: i + 1 })) : topics

const adcodeOf = ({ properties }: Json) => (properties as Json | undefined)?.adcode

/** One page may be touched by several laws. */
const pageId = ({ law, id }: Json) => `${law as string} ${id as string}`
const feeId = ({ law, code }: Json) => `${law as string} ${code as string}`

const guides = (file: Json) =>
  file.guides &&
  Object.entries(file.guides).map(([service, guide]) => ({ service, ...(guide as Json) }))

/** The translations are keyed by the id of the record, which becomes a field of each. */
const byId =
  (key?: string) =>
  (file: Json): unknown => {
    const records = key ? own(file, key) : file
    return (
      records &&
      Object.entries(records).map(([id, body]) =>
        typeof body === 'string' ? { id, name: body } : { id, ...(body as Json) },
      )
    )
  }

const translation = (kind: FactKind, schema: TSchema, key?: string): Section => ({
  kind,
  schema,
  list: byId(key),
  idOf: field('id'),
})

/** Topics of courses.json have a `title`, the words of words.json an `en`. */
const words = (key: string): Section => ({
  kind: 'word_en',
  schema: english.EnglishWordRecord,
  list(file) {
    const records = own(file, key)
    return Array.isArray(records)
      ? records.map(({ title, ...word }: Json) => (title ? { ...word, en: title } : word))
      : records
  },
  idOf: field('zh'),
})

const sectionsByFile: Record<string, Section[]> = {
  'outlets.json': [
    { kind: 'outlet', schema: OutletRecord, list: list('outlets'), idOf: field('id') },
  ],
  'services.json': [
    { kind: 'service', schema: ServiceRecord, list: list('services'), idOf: field('id') },
  ],
  'services-handlers.json': [
    { kind: 'handling', schema: HandlingRecord, list: (records) => records, idOf: field('id') },
  ],
  'faq.json': [{ kind: 'answer', schema: AnswerRecord, list: list('faq'), idOf: field('id') }],
  'glossary.json': [
    { kind: 'term', schema: TermRecord, list: list('terms'), idOf: ({ zh }) => termId(zh) },
  ],
  'districts.json': [
    { kind: 'district', schema: DistrictRecord, list: list('districts'), idOf: field('adcode') },
  ],
  'shanghai-districts.geojson': [
    { kind: 'boundary', schema: BoundaryRecord, list: list('features'), idOf: adcodeOf },
  ],
  'courses.json': [
    { kind: 'course', schema: CourseRecord, list: list('courses'), idOf: field('id') },
    { kind: 'topic', schema: TopicRecord, list: topics, idOf: field('title') },
  ],
  'fees.json': [
    charges('patent'),
    charges('trademark'),
    charges('ic_layout'),
    { kind: 'fee', schema: AnnuityRecord, list: annuities, idOf: annuityId },
  ],
  'editorial.json': [
    { kind: 'guide', schema: GuideRecord, list: guides, idOf: field('service') },
    { kind: 'expiry', schema: ExpiryRecord, list: list('expiries'), idOf: field('basis') },
  ],
  'law-changes.json': [
    { kind: 'law', schema: LawRecord, list: list('laws'), idOf: field('id') },
    { kind: 'lawChange', schema: LawChangeRecord, list: list('changes'), idOf: field('id') },
    { kind: 'lawPage', schema: LawPageRecord, list: list('pages'), idOf: pageId },
    { kind: 'lawFee', schema: LawFeeRecord, list: list('fees'), idOf: feeId, mayBeEmpty: true },
  ],
  'calendars.json': [
    { kind: 'calendar', schema: CalendarRecord, list: list('calendars'), idOf: field('year') },
  ],
  'everyday.json': [
    { kind: 'saying', schema: SayingRecord, list: list('words'), idOf: field('term') },
    { kind: 'asked', schema: AskedRecord, list: list('asked'), idOf: field('id') },
  ],
  'en/outlets.json': [translation('outlet_en', english.EnglishOutletRecord)],
  'en/services.json': [translation('service_en', english.EnglishServiceRecord)],
  'en/faq.json': [translation('answer_en', english.EnglishAnswerRecord)],
  'en/courses.json': [
    translation('course_en', english.EnglishCourseRecord, 'courses'),
    words('topics'),
  ],
  'en/fees.json': [translation('fee_en', english.EnglishFeeRecord)],
  'en/words.json': [words('words')],
}

/** The facts that come with this server. */
export const shippedFolder = path.join(__dirname, '../../data')

/** A record from a file, not yet validated. */
export interface RawRecord {
  file: string
  kind: FactKind
  schema: TSchema
  /** The record's own id, or its position in the file if it has none: `#12`. */
  id: string
  body: unknown
}

/**
 * A folder without services-handlers.json is of the older form, in which a service item names its outlets
 * itself; one without a translation is published in Chinese only, and one without everyday words is searched
 * by the words of the facts.
 */
const isOptional = (file: string) =>
  ['services-handlers.json', 'everyday.json'].includes(file) || file.startsWith('en/')

/** What is ours or the same for every city: a folder without it gets the shipped one. */
const ourOwnFiles = ['editorial.json', 'law-changes.json', 'calendars.json']

/** Reads all records of a folder. */
export async function readFolder(folder: string) {
  const problems: Problem[] = []
  const records: RawRecord[] = []
  for (const [file, sections] of Object.entries(sectionsByFile)) {
    if (isOptional(file) && !existsSync(path.join(folder, file))) continue
    const json = await readJson(folderOf(file, folder), file, problems)
    if (!json) continue
    for (const section of sections) records.push(...readSection(section, json, file, problems))
  }
  return { records, problems }
}

const folderOf = (file: string, folder: string) =>
  ourOwnFiles.includes(file) && !existsSync(path.join(folder, file)) ? shippedFolder : folder

async function readJson(folder: string, file: string, problems: Problem[]) {
  try {
    return JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Json
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    problems.push({ file, reason: missing ? 'is missing' : `cannot be read: ${String(error)}` })
  }
}

function readSection(section: Section, json: Json, file: string, problems: Problem[]): RawRecord[] {
  const { kind, schema } = section
  const records = section.list(json) ?? (section.mayBeEmpty && [])
  if (!Array.isArray(records) || (records.length === 0 && !section.mayBeEmpty)) {
    // An empty list would retire every record of this kind: certainly a mistake.
    problems.push({ file, reason: `has no ${kind} at all` })
    return []
  }
  return records.map((record: unknown, index) => {
    const ownId = section.idOf((record ?? {}) as Json)
    const id = typeof ownId === 'string' ? ownId : `#${index + 1}`
    const body = withoutNulls(withoutKey(record, kind))
    return { file, kind, schema, id, body }
  })
}

/** The id that was a key in the file is no field of the record. */
function withoutKey(record: unknown, kind: FactKind) {
  const key = kind === 'guide' ? 'service' : kind.endsWith('_en') ? 'id' : undefined
  if (!key || typeof record !== 'object' || record === null) return record
  const { [key]: _, ...rest } = record as Json
  return rest
}

/** Changes when a file changes, or when this server version reads other kinds of facts. */
export async function fingerprint(folder: string) {
  const hash = createHash('sha256').update(factKinds.join())
  for (const file of Object.keys(sectionsByFile))
    hash.update(await readFile(path.join(folderOf(file, folder), file)).catch(() => ''))
  return hash.digest('hex')
}
