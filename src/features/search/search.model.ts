import type { Course } from '@/contract/facts/courses.schema'
import type { English } from '@/contract/facts/english.schema'
import type { Everyday } from '@/contract/facts/everyday.schema'
import type { Answer, Term } from '@/contract/facts/knowledge.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import type { Pinyin } from '@/contract/facts/published.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Phone } from '@/contract/facts/sources.schema'
import { own } from '@/contract/shared/own.rules'
import { createSearch, type Search } from '@/shared/lib/search/search'
import type { Doc, Entry } from '@/shared/lib/search/search.types'
import { withDateTokens } from './date-tokens.model'
import { eventDocs, withTrainingsOfDay, type Events } from './event-docs.model'
import { textsInEnglish } from './english-docs.model'
import { englishFillers, fillers } from './search.vocabulary'

/** Kinds of documents, in the order used as a tie-breaker. */
export const kinds = [
  'service',
  'answer',
  'outlet',
  'window',
  'training',
  'course',
  'term',
] as const
export type Kind = (typeof kinds)[number]

export interface Searchable {
  outlets: Outlet[]
  services: ServiceItem[]
  answers: Answer[]
  terms: Term[]
  courses: Course[]
  districts: District[]
  pinyin: Pinyin
  /** On phones that have them: what people say, and the translation. */
  everyday?: Everyday | undefined
  english?: Partial<English>
  /** Where they were read: what takes place, and where one can book. */
  events?: Events | undefined
}

/** What people say is not what is written: who searches for the typed words only finds what contains them. */
export function createFactsSearch(facts: Searchable): Search<Kind> {
  const free = searchOf(facts)
  let literal: Search<Kind> | undefined
  return {
    find(query, options = {}) {
      if (!options.literal) {
        const found = free.find(query, options)
        const dated = facts.events ? withDateTokens(query) : undefined
        const trainings = (words: string) =>
          free.find(words, { kind: 'training', limit: unlimited })
        const ofDay = dated === undefined ? undefined : trainings(dated)
        return ofDay?.missing.length === 0
          ? withTrainingsOfDay(
              found,
              { byWords: trainings(query).hits, byDay: ofDay.hits },
              options,
            )
          : found
      }
      literal ??= searchOf({ ...facts, everyday: undefined })
      return literal.find(query, options)
    },
  }
}

/** Exceeds the number of trainings. */
const unlimited = 1000

function searchOf(facts: Searchable) {
  const district = new Map(
    facts.districts.map(({ code, name, nameEn }) => [code, `${name} ${nameEn}`]),
  )
  const docs: Doc<Kind>[] = [
    ...facts.services.map(serviceDoc),
    ...facts.answers.map(answerDoc),
    ...facts.outlets.map((outlet) => outletDoc(outlet, district.get(outlet.district ?? ''))),
    ...facts.courses.map(courseDoc),
    ...(facts.events ? eventDocs(facts.events, facts) : []),
    ...facts.terms.map(termDoc),
  ].map((doc) => withAsked(withEnglish(doc, facts.english), own(facts.everyday?.asked, doc.id)))
  const synonyms = new Map(facts.terms.map((term) => [term.id, term.synonyms]))
  return createSearch(
    docs.map((doc) => ({
      ...doc,
      pinyinNames: pronunciationsOf(doc, synonyms.get(doc.id), own(facts.pinyin, doc.id)),
    })),
    { entries: [...facts.terms.map(toEntry), ...entriesOf(facts)], fillers, englishFillers, kinds },
  )
}

let cached: { facts: Searchable; search: ReturnType<typeof createFactsSearch> } | undefined

/** Builds the search lazily, once per version of the facts. */
export function cachedFactsSearch(facts: Searchable) {
  if (cached?.facts !== facts) cached = { facts, search: createFactsSearch(facts) }
  return cached.search
}

/** The published pinyin contains the title and the synonyms, separated by ` / `. */
const pronunciationsOf = ({ title }: Doc, synonyms: string[] = [], pinyin = '') =>
  [title, ...synonyms].flatMap((name, i) => {
    const part = pinyin.split(' / ')[i]
    return part ? [{ name, pinyin: part }] : []
  })

type Field = Doc['fields'][number]

const field = (weight: number, ...texts: (string | undefined)[]): Field[] => {
  const text = texts.filter(Boolean).join('；')
  return text ? [{ text, weight }] : []
}

/** Phone numbers without hyphens. */
const dialledNumbers = (phones: Phone[] = []) =>
  field(0, ...phones.map(({ number }) => number.replace(/-/g, '')))

const phoneLine = ({ number, label = '' }: Phone) =>
  label.includes(number) ? label : `${number} ${label}`.trim()

const serviceDoc = (item: ServiceItem): Doc<Kind> => ({
  id: item.id,
  kind: 'service',
  title: item.name,
  fields: [
    ...field(0.6, item.where),
    ...field(0.6, item.fee?.text),
    ...field(0.6, item.statutory?.text, item.promised?.text),
    ...field(0.5, ...item.materials),
    ...field(0.4, ...item.steps.map((step) => step.text)),
    ...field(0.4, item.note, item.online?.name),
    ...field(0.3, ...item.legalBasis),
    ...field(0.3, ...(item.fees ?? []).map((fee) => fee.name)),
  ],
})

const answerDoc = (answer: Answer): Doc<Kind> => ({
  id: answer.id,
  kind: 'answer',
  title: answer.question,
  fields: [
    ...field(0.8, answer.answer),
    ...field(0.3, ...answer.legalBasis),
    ...field(0, answer.category),
  ],
})

const outletDoc = (outlet: Outlet, district: string | undefined): Doc<Kind> => ({
  id: outlet.id,
  kind: 'outlet',
  title: outlet.name,
  ...(outlet.nameEn && { names: [outlet.nameEn] }),
  fields: [
    ...field(0.8, ...outlet.does),
    ...field(0.7, outlet.address?.text),
    ...field(0.3, ...(outlet.phones ?? []).map(phoneLine)),
    ...field(0, district),
    ...dialledNumbers(outlet.phones),
  ],
})

/** A signpost: whoever looks for help finds the help before a course on it. */
const courseDoc = (course: Course): Doc<Kind> => ({
  id: course.id,
  kind: 'course',
  title: course.title,
  ...(course.titleEn && { names: [course.titleEn] }),
  fields: [
    ...field(0.6, course.provider, course.category),
    ...field(0.6, course.description),
    ...field(0, '课程 培训 course training class'),
  ],
  signpost: true,
})

/** Searched in both languages; only the English of a translated record is shown in a snippet. */
function withEnglish(doc: Doc<Kind>, english: Partial<English> | undefined): Doc<Kind> {
  const text = english && textsInEnglish(doc, english)
  if (!text) return doc
  return {
    ...doc,
    names: [text.name, ...(doc.names ?? []).filter((name) => name !== text.name)],
    fields: [...doc.fields.map((docField) => ({ ...docField, hidden: true })), ...text.fields],
  }
}

/** What people say who mean the record: searched like its main text, and never shown. */
const withAsked = (doc: Doc<Kind>, questions: string | undefined): Doc<Kind> =>
  questions
    ? { ...doc, fields: [...doc.fields, { text: questions, weight: askedWeight, hidden: true }] }
    : doc

const askedWeight = 0.9

/** The everyday words lead to the words of the facts, and not back. */
const entriesOf = ({ everyday }: Searchable): Entry[] =>
  (everyday?.words ?? []).map(({ term, synonyms = [], english = [] }) => ({
    term,
    synonyms,
    english,
    oneWay: true,
  }))

/** A signpost, because nearly every query is the name of some term. */
const termDoc = (term: Term): Doc<Kind> => ({
  id: term.id,
  kind: 'term',
  title: term.zh,
  names: [...englishNames(term), ...term.synonyms],
  fields: [],
  signpost: true,
})

const toEntry = (term: Term): Entry => ({
  term: term.zh,
  synonyms: term.synonyms,
  english: englishNames(term),
})

/** Splits alternatives: "late fee (surcharge)", "PTA/PTE". */
const englishNames = ({ en, abbr = '' }: Term) =>
  [...en.split(/[()/]/), ...abbr.split('/')].map((words) => words.trim()).filter(Boolean)
