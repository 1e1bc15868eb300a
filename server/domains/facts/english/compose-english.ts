import type { English } from '@/contract/facts/english.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { Published } from '@/contract/facts/published.schema'
import type { FactBodies, Facts } from '../records/facts'
import { parseOutlet } from '../parsing/parse-outlet'
import { parseEnglishCourse, parseEnglishOutlet, parseEnglishService } from './parse-english'
import { answerTexts, fingerprintOf, textsOf, translations, type TranslatedKind } from './texts'

/** Undefined if nothing is translated. */
export function composeEnglish(facts: Facts, published: Published): English | undefined {
  const { outlets, services, answers, courses } = published
  const english: English = {
    outlets: translate(facts, 'outlet', outlets, (record, outlet) => {
      const imported = facts.outlet.get(outlet.id)
      const isMoved = imported && parseOutlet(imported).address?.text !== outlet.address?.text
      return parseEnglishOutlet(record, outlet, isMoved)
    }),
    services: translate(facts, 'service', services, (record, item) =>
      parseEnglishService(record, item),
    ),
    answers: translateAnswers(facts, answers),
    courses: translate(facts, 'course', courses, parseEnglishCourse),
    fees: translate(facts, 'fee', [...facts.fee.keys()].map(withId), ({ name }) => name),
    words: Object.fromEntries([...facts.word_en].map(([zh, { en }]) => [zh, en])),
  }
  const { words, ...records } = english
  const hasTexts = Object.values(records).some(({ texts }) => Object.keys(texts).length > 0)
  return hasTexts || Object.keys(words).length > 0 ? english : undefined
}

const withId = (id: string) => ({ id })

interface Translated<T> {
  texts: Record<string, T>
  outdated: string[]
}

/** The translation of each published record, unless its Chinese has changed or a later version has begun. */
function translate<K extends TranslatedKind, P extends { id: string; validFrom?: string }, T>(
  facts: Facts,
  kind: K,
  originals: P[],
  parse: (record: FactBodies[(typeof translations)[K]], original: P) => T,
): Translated<T> {
  const records = facts[translations[kind]] as Map<string, FactBodies[(typeof translations)[K]]>
  const texts: Record<string, T> = {}
  const outdated: string[] = []
  for (const original of originals) {
    const record = records.get(original.id)
    const { chinese } = textsOf[kind](facts, original.id)
    if (!record || !chinese) continue
    if (record.of === fingerprintOf(chinese) && !original.validFrom)
      texts[original.id] = parse(record, original)
    else outdated.push(original.id)
  }
  return { texts, outdated }
}

/** Answers may have been edited by staff, and are compared as they are published. */
function translateAnswers(facts: Facts, answers: Answer[]): English['answers'] {
  const texts: English['answers']['texts'] = {}
  const outdated: string[] = []
  for (const { id, question, answer, legalBasis } of answers) {
    const record = facts.answer_en.get(id)
    if (!record) continue
    const chinese = answerTexts({ question, answer, legal_basis: legalBasis })
    if (record.of !== fingerprintOf(chinese)) outdated.push(id)
    else {
      const { question, answer, legal_basis } = record
      texts[id] = { question, answer, legalBasis: legal_basis }
    }
  }
  return { texts, outdated }
}
