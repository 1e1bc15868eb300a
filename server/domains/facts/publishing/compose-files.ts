import type { TSchema } from '@sinclair/typebox'
import type { Answer } from '@/contract/facts/knowledge.schema'
import { published as schemas, type Published } from '@/contract/facts/published.schema'
import { misfits } from '../check-facts'
import { Unreadable, type Problem } from '../fact-problems'
import type { Facts } from '../records/facts'
import { readDistrict } from '../reading/districts'
import { curatorsWordIn } from '../reading/editing'
import { readAnswer, readCourse, readTerm } from '../reading/knowledge'
import { readOutlet } from '../reading/outlets'
import { phoneBook } from '../reading/phones'
import { readService, type Shelf } from '../reading/services'
import type { Titles } from '../reading/sources'
import { pinyinOf } from './pinyin'
import type { Edited } from './publications.repo'
import { relate } from './related'

/**
 * Everything citizens get, made from everything that is known; answers that were edited here stand in
 * place of those that were handed in. Pure: the same facts, the same result.
 */
export function compose(
  facts: Facts,
  edited: readonly Edited[] = [],
): { published: Published; problems: Problem[] } {
  const problems: Problem[] = []

  /** Reads each record; one that cannot be read is a problem, and the others are read nonetheless. */
  function each<T, R>(file: string, records: Map<string, T>, schema: TSchema, read: Reader<T, R>) {
    return [...records].flatMap(([id, record]) => {
      try {
        const result = read(record, id)
        problems.push(...flawsOf(result, schema.items as TSchema, { file, record: id }))
        return [result]
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        problems.push({ file, record: id, field: error.field, what: error.what })
        return []
      }
    })
  }

  const shelf = shelve(facts)
  const outlets = each('outlets.json', facts.outlet, schemas.outlets, readOutlet)
  const answers = overlay(each('faq.json', facts.answer, schemas.answers, readAnswer), edited)
  const terms = each('glossary.json', facts.term, schemas.terms, (record, id) =>
    readTerm(id, record),
  )
  const items = each('services.json', facts.service, schemas.services, (record) =>
    readService(record, shelf),
  )
  const related = relate(items, answers, terms)
  const services = items.map((item) => ({ ...item, ...related.get(item.id) }))
  const districts = each('districts.json', facts.district, schemas.districts, (record, id) =>
    readDistrict(record, facts.boundary.get(id)!),
  )
  const courses = each('courses.json', facts.course, schemas.courses, readCourse)
  const pinyin = pinyinOf({ outlets, services, answers, terms })
  return {
    published: { outlets, services, answers, terms, districts, courses, pinyin },
    problems,
  }
}

function overlay(answers: Answer[], edited: readonly Edited[]): Answer[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  for (const { id, withdrawn, body } of edited)
    if (withdrawn) byId.delete(id)
    else byId.set(id, body)
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Reader<T, R> = (record: T, id: string) => R

function shelve(facts: Facts): Shelf {
  const titles: Titles = new Map()
  const outlets = [...facts.outlet.values()]
  for (const { sources } of [...outlets, ...facts.answer.values(), ...facts.course.values()])
    for (const { url, title } of sources) if (url && !titles.has(url)) titles.set(url, title)
  const sites = new Map<string, string>()
  for (const { website, name, type } of outlets)
    if (website && type === 'online') sites.set(website, name)
  const { fee: fees, guide: guides, expiry } = facts
  return { phones: phoneBook(outlets), titles, sites, fees, guides, expiries: [...expiry.values()] }
}

/** Where a result does not fit the contract, or says what was not meant for citizens. */
function flawsOf(result: unknown, schema: TSchema, where: Problem | Omit<Problem, 'what'>) {
  const flaws = [...misfits(schema, result)].map(([field, what]) => ({ ...where, field, what }))
  const word = textsIn(result).map(curatorsWordIn).find(Boolean)
  if (word) flaws.push({ ...where, field: '', what: `"${word}" would reach citizens` })
  return flaws
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
