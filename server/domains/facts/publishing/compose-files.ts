import type { TSchema } from '@sinclair/typebox'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { published as schemas, type Published } from '@/contract/facts/published.schema'
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
import { composePinyin } from './pinyin'
import type { EditedAnswer } from './publications.repo'
import { findRelated } from './find-related'

/**
 * Everything citizens get, made from everything that is known; answers that were edited here stand in
 * place of those that were handed in. Pure: the same facts, the same result.
 */
export function composeFiles(
  facts: Facts,
  edited: readonly EditedAnswer[] = [],
): { published: Published; problems: Problem[] } {
  const problems: Problem[] = []

  /** Reads each record; one that cannot be read is a problem, and the others are read nonetheless. */
  function parseAll<T, R>(
    file: string,
    records: Map<string, T>,
    schema: TSchema,
    read: Parser<T, R>,
  ) {
    return [...records].flatMap(([id, record]) => {
      try {
        const result = read(record, id)
        problems.push(...findFlaws(result, schema.items as TSchema, { file, record: id }))
        return [result]
      } catch (error) {
        if (!(error instanceof UnreadableField)) throw error
        problems.push({ file, record: id, field: error.field, what: error.what })
        return []
      }
    })
  }

  const shelf = serviceContext(facts)
  const outlets = parseAll('outlets.json', facts.outlet, schemas.outlets, parseOutlet)
  const answers = applyEdits(
    parseAll('faq.json', facts.answer, schemas.answers, parseAnswer),
    edited,
  )
  const terms = parseAll('glossary.json', facts.term, schemas.terms, (record, id) =>
    parseTerm(id, record),
  )
  const items = parseAll('services.json', facts.service, schemas.services, (record) =>
    parseService(record, shelf),
  )
  const related = findRelated(items, answers, terms)
  const services = items.map((item) => ({ ...item, ...related.get(item.id) }))
  const districts = parseAll('districts.json', facts.district, schemas.districts, (record, id) =>
    parseDistrict(record, facts.boundary.get(id)!),
  )
  const courses = parseAll('courses.json', facts.course, schemas.courses, parseCourse)
  const pinyin = composePinyin({ outlets, services, answers, terms })
  return {
    published: { outlets, services, answers, terms, districts, courses, pinyin },
    problems,
  }
}

function applyEdits(answers: Answer[], edited: readonly EditedAnswer[]): Answer[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  for (const { id, withdrawn, body } of edited)
    if (withdrawn) byId.delete(id)
    else byId.set(id, body)
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Parser<T, R> = (record: T, id: string) => R

function serviceContext(facts: Facts): ServiceContext {
  const titles: SourceTitles = new Map()
  const outlets = [...facts.outlet.values()]
  for (const { sources } of [...outlets, ...facts.answer.values(), ...facts.course.values()])
    for (const { url, title } of sources) if (url && !titles.has(url)) titles.set(url, title)
  const sites = new Map<string, string>()
  for (const { website, name, type } of outlets)
    if (website && type === 'online') sites.set(website, name)
  const { fee: fees, guide: guides, expiry } = facts
  return {
    phones: buildPhoneBook(outlets),
    titles,
    sites,
    fees,
    guides,
    expiries: [...expiry.values()],
  }
}

/** Where a result does not fit the contract, or says what was not meant for citizens. */
function findFlaws(result: unknown, schema: TSchema, where: Problem | Omit<Problem, 'what'>) {
  const flaws = [...schemaErrors(schema, result)].map(([field, what]) => ({
    ...where,
    field,
    what,
  }))
  const word = collectTexts(result).map(findCuratorTerm).find(Boolean)
  if (word) flaws.push({ ...where, field: '', what: `"${word}" would reach citizens` })
  return flaws
}

function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectTexts)
}
