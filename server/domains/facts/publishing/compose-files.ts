import type { TSchema } from '@sinclair/typebox'
import { english as englishSchemas, type English } from '@/contract/facts/english.schema'
import { Everyday } from '@/contract/facts/everyday.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { versionsOn } from '@/contract/facts/laws.rules'
import { Laws } from '@/contract/facts/laws.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { published as schemas, type Published } from '@/contract/facts/published.schema'
import { composeEnglish } from '../english/compose-english'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { schemaErrors } from '../check-facts'
import { UnreadableField, type Problem } from '../fact-problems'
import type { Facts } from '../records/facts'
import { parseDistrict } from '../parsing/parse-district'
import { findCuratorTerm } from '../parsing/clean-text'
import { parseAnswer, parseCourse, parseTerm } from '../parsing/parse-knowledge'
import { parseOutlet } from '../parsing/parse-outlet'
import { buildPhoneBook } from '../parsing/parse-phone'
import { parseService, type ServiceContext } from '../parsing/parse-service'
import type { SourceTitles } from '../parsing/parse-source'
import { composeLaws, withLastDay, type VerifiedLaws } from './compose-laws'
import { composePinyin } from './pinyin'
import type { EditedAnswer } from './publications.repo'
import { applyOutletEdits, type EditInForce } from '../editing/apply-outlet-edits'
import { findRelated } from './find-related'

interface Composed {
  published: Published
  laws: Laws
  english?: English
  everyday?: Everyday
  problems: Problem[]
}

/**
 * Composes the published files from the stored facts; what staff edited replaces what was imported. They contain
 * each record in the version of the day; `laws` contains what laws change on the pages, with the later versions.
 * Pure: the same input gives the same files, byte for byte.
 */
export function composeFiles(
  facts: Facts,
  edits: Edits = { answers: [], outlets: [], today: '' },
): Composed {
  const problems: Problem[] = []

  /** Parses every record, so that all problems are reported at once. */
  function parseAll<T, R>(
    file: string,
    records: Map<string, T>,
    schema: TSchema,
    parse: Parser<T, R>,
  ) {
    return [...records].flatMap(([id, record]) => {
      try {
        const result = parse(record, id)
        problems.push(...findFlaws(result, schema.items as TSchema, { file, record: id }))
        return [result]
      } catch (error) {
        if (!(error instanceof UnreadableField)) throw error
        problems.push({ file, record: id, field: error.field, reason: error.reason })
        return []
      }
    })
  }

  const outlets = applyOutletEdits(
    parseAll('outlets.json', facts.outlet, schemas.outlets, parseOutlet),
    edits.outlets,
    edits.today,
  )
  const context = serviceContext(facts, outlets)
  const imported = parseAll('faq.json', facts.answer, schemas.answers, parseAnswer)
  const terms = parseAll('glossary.json', facts.term, schemas.terms, (record, id) =>
    parseTerm(id, record),
  )
  const items = parseAll('services.json', facts.service, schemas.services, (record) =>
    parseService(record, context),
  )
  const laws = composeLaws(facts, items, edits.verified)
  problems.push(...findFlaws(laws, Laws, { file: 'law-changes.json' }))
  const { answers, current } = chooseVersions(laws, { items, imported, edits })
  const related = findRelated(current, answers, terms)
  const services = current.map((item) => ({ ...item, ...related.get(item.id) }))
  const districts = parseAll('districts.json', facts.district, schemas.districts, (record, id) =>
    parseDistrict(record, facts.boundary.get(id)!),
  )
  const courses = parseAll('courses.json', facts.course, schemas.courses, parseCourse)
  const pinyin = composePinyin({ outlets, services, answers, terms })
  const published = { outlets, services, answers, terms, districts, courses, pinyin }
  const english = composeEnglish(facts, published)
  for (const [name, content] of Object.entries(english ?? {}))
    problems.push(
      ...findFlaws(content, englishSchemas[name as keyof English], { file: `en/${name}` }),
    )
  const everyday = composeEveryday(facts)
  if (everyday) problems.push(...findFlaws(everyday, Everyday, { file: 'everyday.json' }))
  return { published, laws, ...(english && { english }), ...(everyday && { everyday }), problems }
}

interface AllVersions {
  items: ServiceItem[]
  imported: Answer[]
  edits: Edits
}

/** Each record in the version of the day. Staff say themselves until when an answer of theirs holds. */
function chooseVersions(laws: Laws, { items, imported, edits }: AllVersions) {
  const known = applyEdits(
    imported.map((answer) => withLastDay(answer, laws)),
    edits.answers,
  )
  const dated = items.map((item) => withLastDay(item, laws))
  return {
    answers: versionsOn(edits.today, known, laws.laws, laws.answers),
    current: versionsOn(edits.today, dated, laws.laws, laws.services),
  }
}

/** Undefined if the folder had none. */
const composeEveryday = ({ saying, asked }: Facts): Everyday | undefined =>
  saying.size + asked.size > 0
    ? {
        words: [...saying.values()],
        asked: Object.fromEntries([...asked].map(([id, { text }]) => [id, text])),
      }
    : undefined

function applyEdits(answers: Answer[], edited: readonly EditedAnswer[]): Answer[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  for (const { id, withdrawn, body } of edited)
    if (withdrawn) byId.delete(id)
    else byId.set(id, body)
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Parser<T, R> = (record: T, id: string) => R

/** What staff stated in place of imported facts. */
export interface Edits {
  answers: readonly EditedAnswer[]
  outlets: readonly EditInForce[]
  /** Empty: each record in its earliest version. */
  today: IsoDay
  verified?: VerifiedLaws
}

function serviceContext(facts: Facts, published: Outlet[]): ServiceContext {
  const titles: SourceTitles = new Map()
  const outlets = [...facts.outlet.values()]
  for (const { sources } of [...outlets, ...facts.answer.values(), ...facts.course.values()])
    for (const { url, title } of sources) if (url && !titles.has(url)) titles.set(url, title)
  const sites = new Map<string, string>()
  for (const { website, name, type } of outlets)
    if (website && type === 'online') sites.set(website, name)
  const { fee: fees, guide: guides, handling: handlings, expiry } = facts
  return {
    phones: buildPhoneBook(published),
    titles,
    sites,
    fees,
    guides,
    handlings,
    expiries: [...expiry.values()],
  }
}

/** Contract violations, and curators' internal terms that must not reach citizens. */
function findFlaws(result: unknown, schema: TSchema, where: Omit<Problem, 'reason'>) {
  const flaws = [...schemaErrors(schema, result)].map(([field, reason]) => ({
    ...where,
    field,
    reason,
  }))
  const term = collectTexts(result).map(findCuratorTerm).find(Boolean)
  if (term) flaws.push({ ...where, field: '', reason: `"${term}" would reach citizens` })
  return flaws
}

function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectTexts)
}
