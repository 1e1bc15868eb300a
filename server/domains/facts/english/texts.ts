import { createHash } from 'node:crypto'
import type { FactBodies, Facts } from '../records/facts'

/** The texts of a record by JSON pointer. The same pointers in both languages. */
export type Texts = Record<string, string | string[] | undefined>

/** The kinds of facts that have a translation, which is a kind of its own. */
export const translations = {
  outlet: 'outlet_en',
  service: 'service_en',
  answer: 'answer_en',
  course: 'course_en',
  fee: 'fee_en',
} as const

export type TranslatedKind = keyof typeof translations

type Service = Pick<
  FactBodies['service_en'],
  'name' | 'materials' | 'procedure' | 'time_limit' | 'fee' | 'where' | 'legal_basis' | 'notes'
>

const serviceTexts = (record: Service): Texts => ({
  '/name': record.name,
  '/materials': record.materials,
  '/procedure': record.procedure,
  '/time_limit/statutory': record.time_limit.statutory,
  '/time_limit/promised': record.time_limit.promised,
  '/fee': record.fee,
  '/where': record.where,
  '/legal_basis': record.legal_basis,
  '/notes': record.notes,
})

const courseTexts = (record: FactBodies['course_en']): Texts => ({
  '/title': record.title,
  '/provider': record.provider,
  '/category': record.category,
  '/level': record.level,
  '/format': record.format,
  '/fee': record.fee,
  '/duration': record.duration,
  '/date': record.date,
  '/venue': record.venue,
  '/audience': record.audience,
  '/description': record.description,
})

/** Also of an answer that staff wrote, which has no record. */
export const answerTexts = (record: FactBodies['answer_en']): Texts => ({
  '/question': record.question,
  '/answer': record.answer,
  '/legal_basis': record.legal_basis,
})

const outletTexts = ({ name, address, services }: FactBodies['outlet_en']): Texts => ({
  '/name': name,
  '/address': address,
  '/services': services,
})

const feeName = (fee: FactBodies['fee']) =>
  'name' in fee ? fee.name : `${fee.patent_type} ${fee.from_year}-${fee.to_year}`

/** The texts of a record in both languages; undefined if there is no such record. */
export const textsOf: Record<
  TranslatedKind,
  (facts: Facts, id: string) => { chinese?: Texts | undefined; english?: Texts | undefined }
> = {
  outlet: pair('outlet', outletTexts, outletTexts),
  service: pair('service', serviceTexts, serviceTexts),
  answer: pair('answer', answerTexts, answerTexts),
  course: pair('course', courseTexts, courseTexts),
  fee: pair(
    'fee',
    (fee) => ({ '/name': feeName(fee) }),
    ({ name }) => ({ '/name': name }),
  ),
}

function pair<K extends TranslatedKind>(
  kind: K,
  chinese: (record: FactBodies[K]) => Texts,
  english: (record: FactBodies[(typeof translations)[K]]) => Texts,
) {
  return (facts: Facts, id: string) => {
    const original = facts[kind].get(id)
    const translation = facts[translations[kind]].get(id)
    return {
      chinese: original && chinese(original),
      english: translation && english(translation),
    }
  }
}

/** Tells whether the Chinese texts are still those that were translated. */
export const fingerprintOf = (texts: Texts) =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
