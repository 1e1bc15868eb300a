import type { Answer, Term } from '@/contract/facts/knowledge.schema'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { District } from '@/contract/facts/places.schema'
import type { Pinyin } from '@/contract/facts/published.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import type { Phone } from '@/contract/facts/sources.schema'
import { createSearch } from '@/shared/lib/search/search'
import type { Doc, Entry } from '@/shared/lib/search/search.types'
import { englishFillers, everyday, fillers } from './search.vocabulary'

/** Kinds of documents, in the order used as a tie-breaker. */
export const kinds = ['service', 'answer', 'outlet', 'term'] as const
export type Kind = (typeof kinds)[number]

export interface Searchable {
  outlets: Outlet[]
  services: ServiceItem[]
  answers: Answer[]
  terms: Term[]
  districts: District[]
  pinyin: Pinyin
}

export function createFactsSearch(facts: Searchable) {
  const district = new Map(
    facts.districts.map(({ code, name, nameEn }) => [code, `${name} ${nameEn}`]),
  )
  const docs: Doc<Kind>[] = [
    ...facts.services.map(serviceDoc),
    ...facts.answers.map(answerDoc),
    ...facts.outlets.map((outlet) => outletDoc(outlet, district.get(outlet.district ?? ''))),
    ...facts.terms.map(termDoc),
  ]
  const synonyms = new Map(facts.terms.map((term) => [term.id, term.synonyms]))
  return createSearch(
    docs.map((doc) => ({
      ...doc,
      said: pronunciationsOf(doc, synonyms.get(doc.id), facts.pinyin[doc.id]),
    })),
    { entries: [...facts.terms.map(toEntry), ...everyday], fillers, englishFillers, kinds },
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
