import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TSchema } from '@sinclair/typebox'
import type { Problem } from './fact-problems'
import { factKinds, type FactKind } from './records/facts'
import { AnnuityRecord, ChargeRecord, patentTypes } from './records/fee.record'
import { AnswerRecord, CourseRecord, TermRecord, TopicRecord } from './records/knowledge.record'
import { OutletRecord } from './records/outlet.record'
import { BoundaryRecord, DistrictRecord } from './records/place.record'
import { withoutNulls } from './records/record'
import { ExpiryRecord, GuideRecord, ServiceRecord } from './records/service.record'

type Json = Record<string, unknown>

/** A list of records in one of the files. */
interface Section {
  kind: FactKind
  schema: TSchema
  list: (file: Json) => unknown
  idOf: (record: Json) => unknown
}

const list = (key: string) => (file: Json) => file[key]
const field = (key: string) => (record: Json) => record[key]

const charges = (key: string): Section => ({
  kind: 'fee',
  schema: ChargeRecord,
  list: list(key),
  idOf: field('code'),
})

/** The same for as long as the word is: an id that does not move when the list does. */
export const termId = (zh: unknown) =>
  `TM${String(createHash('sha256').update(String(zh)).digest().readUInt32BE() % 1e6).padStart(6, '0')}`

const annuityId = ({ patent_type, from_year }: Json) =>
  `annuity_${patentTypes[patent_type as keyof typeof patentTypes]}_${String(from_year).padStart(2, '0')}`

/** Annuities stand under their patent's type: it becomes a field of each. */
const annuities = ({ annuity }: Json) =>
  annuity &&
  Object.entries(annuity).flatMap(([patent_type, bands]) =>
    (bands as Json[]).map((band) => ({ patent_type, ...band })),
  )

/** Their order is the curators': it becomes a field of each. */
const topics = ({ topics }: Json) =>
  Array.isArray(topics) ? topics.map((topic: Json, i) => ({ ...topic, no: i + 1 })) : topics

const adcodeOf = ({ properties }: Json) => (properties as Json | undefined)?.adcode

const guides = (file: Json) =>
  file.guides &&
  Object.entries(file.guides).map(([service, guide]) => ({ service, ...(guide as Json) }))

/** Which files there are, and what is in each. */
const sections: Record<string, Section[]> = {
  'outlets.json': [
    { kind: 'outlet', schema: OutletRecord, list: list('outlets'), idOf: field('id') },
  ],
  'services.json': [
    { kind: 'service', schema: ServiceRecord, list: list('services'), idOf: field('id') },
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
}

/** The facts this server is shipped with. */
export const shippedFolder = path.join(__dirname, '../../data')

/** One record as it stands in a file, not looked at yet. */
export interface RawRecord {
  file: string
  kind: FactKind
  schema: TSchema
  /** As the record says, else its place in the file: #12. */
  id: string
  body: unknown
}

/** All records of a folder. Who hands in no editorial.json gets the one that is shipped. */
export async function readFolder(folder: string) {
  const problems: Problem[] = []
  const handed: RawRecord[] = []
  for (const [file, parts] of Object.entries(sections)) {
    const json = await readJson(folderOf(file, folder), file, problems)
    if (json) for (const part of parts) handed.push(...recordsOf(part, json, file, problems))
  }
  return { handed, problems }
}

const folderOf = (file: string, folder: string) =>
  file === 'editorial.json' && !existsSync(path.join(folder, file)) ? shippedFolder : folder

async function readJson(folder: string, file: string, problems: Problem[]) {
  try {
    return JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Json
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    problems.push({ file, what: missing ? 'is missing' : `cannot be read: ${String(error)}` })
  }
}

function recordsOf(part: Section, json: Json, file: string, problems: Problem[]): RawRecord[] {
  const records = part.list(json)
  if (!Array.isArray(records) || records.length === 0) {
    problems.push({ file, what: `has no ${part.kind} at all` }) // all of them retired is no intention
    return []
  }
  return records.map((record: unknown, index) => {
    const id = part.idOf((record ?? {}) as Json)
    const body = withoutNulls(part.kind === 'guide' ? withoutService(record) : record)
    const named = typeof id === 'string' ? id : `#${index + 1}`
    return { file, kind: part.kind, schema: part.schema, id: named, body }
  })
}

function withoutService(guide: unknown) {
  const { service, ...rest } = guide as Json
  return rest
}

/** Changes when any of the files does, or when something else in them is read. */
export async function fingerprint(folder: string) {
  const hash = createHash('sha256').update(factKinds.join())
  for (const file of Object.keys(sections))
    hash.update(await readFile(path.join(folderOf(file, folder), file)).catch(() => ''))
  return hash.digest('hex')
}
