import type { TSchema } from '@sinclair/typebox'
import * as schemas from '@/contract/facts/english.schema'
import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import type { Published } from '@/contract/facts/published.schema'
import { own } from '@/contract/shared/own.rules'
import { t } from '@/contract/shared/schema'
import type { Problem } from '../fact-problems'
import { attempt, findFlaws } from '../find-flaws'
import type { FactBodies, Facts } from '../records/facts'
import { parseOutlet } from '../parsing/parse-outlet'
import { parseEnglishCourse, parseEnglishOutlet, parseEnglishService } from './parse-english'
import { answerTexts, fingerprintOf, textsOf, translations, type TranslatedKind } from './texts'

type Records = Exclude<EnglishName, 'words'>
interface Translated<T> {
  texts: Record<string, T>
  outdated: string[]
}
type Last = Partial<English>

interface Kept {
  /** The last published form. */
  last?: Last | undefined
  /** Records that keep it in Chinese, and therefore in English. */
  ids: ReadonlySet<string | undefined>
  /** Guides whose Chinese was edited by staff. */
  edited?: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** `english` is undefined if nothing is translated. A text with a flaw keeps its last published form. */
export function composeEnglish(
  facts: Facts,
  published: Published,
  { last = {}, ids, edited = none }: Kept,
) {
  const { outlets, services, answers, courses } = published
  const problems: Problem[] = []
  const common = { facts, problems, last, ids, edited }
  const english: English = {
    outlets: translate(common, 'outlets', outlets, (record, outlet) => {
      const imported = facts.outlet.get(outlet.id)
      const isMoved = imported && parseOutlet(imported).address?.text !== outlet.address?.text
      return parseEnglishOutlet(record, outlet, isMoved)
    }),
    services: translate(common, 'services', services, parseEnglishService),
    answers: translateAnswers(common, answers),
    courses: translate(common, 'courses', courses, parseEnglishCourse),
    fees: translate(common, 'fees', [...facts.fee.keys()].map(withId), ({ name }) => name),
    words: composeWords(common),
  }
  const { words, ...records } = english
  const hasTexts = Object.values(records).some(({ texts }) => Object.keys(texts).length > 0)
  const isTranslated = hasTexts || Object.keys(words).length > 0
  return { ...(isTranslated && { english }), problems }
}

const withId = (id: string) => ({ id })

interface Common {
  facts: Facts
  problems: Problem[]
  last: Last
  ids: Kept['ids']
  edited: ReadonlySet<string>
}

const kinds = {
  outlets: 'outlet',
  services: 'service',
  answers: 'answer',
  courses: 'course',
  fees: 'fee',
} as const satisfies Record<Records, TranslatedKind>

const textSchemas: Record<Records, TSchema> = {
  outlets: schemas.EnglishOutlet,
  services: schemas.EnglishService,
  answers: schemas.EnglishAnswer,
  courses: schemas.EnglishCourse,
  fees: t.String(),
}

type RecordOf<N extends Records> = FactBodies[(typeof translations)[(typeof kinds)[N]]]

/** The translation of each published record, unless its Chinese has changed or a later version has begun. */
function translate<N extends Records, P extends { id: string; validFrom?: string }>(
  common: Common,
  name: N,
  originals: P[],
  parse: (record: RecordOf<N>, original: P) => English[N]['texts'][string],
): English[N] {
  const { facts, edited } = common
  const records = facts[translations[kinds[name]]] as Map<string, RecordOf<N>>
  return collect(common, name, originals, (original) => {
    const record = records.get(original.id)
    const { chinese } = textsOf[kinds[name]](facts, original.id)
    if (!record || !chinese) return {}
    const isCurrent =
      record.of === fingerprintOf(chinese) && !original.validFrom && !edited.has(original.id)
    return isCurrent ? { text: parse(record, original) } : { outdated: true }
  })
}

/** Answers may have been edited by staff, and are compared as they are published. */
const translateAnswers = (common: Common, answers: Answer[]) =>
  collect(common, 'answers', answers, ({ id, question, answer, legalBasis }) => {
    const record = common.facts.answer_en.get(id)
    if (!record) return {}
    const chinese = answerTexts({ question, answer, legal_basis: legalBasis })
    if (record.of !== fingerprintOf(chinese)) return { outdated: true }
    const { question: englishQuestion, answer: answered, legal_basis } = record
    return { text: { question: englishQuestion, answer: answered, legalBasis: legal_basis } }
  })

/** Neither: there is no translation. */
interface Found<T> {
  text?: T
  outdated?: boolean
}

/** `find` may throw. What it finds with a flaw is replaced by what was published last. */
function collect<N extends Records, P extends { id: string }>(
  { problems, last, ids }: Common,
  name: N,
  originals: P[],
  find: (original: P) => Found<English[N]['texts'][string]>,
): English[N] {
  const texts = new Map<string, unknown>()
  const outdated: string[] = []
  const before: Translated<unknown> = last[name] ?? { texts: {}, outdated: [] }
  const text = t.Optional(textSchemas[name])
  const schema = t.Object({ text, outdated: t.Optional(t.Boolean()) })
  for (const original of originals) {
    const { id } = original
    const place = { file: `en/${name}`, record: id }
    const { result, flaws } = attempt(() => find(original), schema, place)
    problems.push(...flaws)
    const isSound = result !== undefined && flaws.length === 0 && !ids.has(id)
    const state: Found<unknown> = isSound
      ? result
      : { text: own(before.texts, id), outdated: before.outdated.includes(id) }
    if (state.outdated) outdated.push(id)
    else if (state.text !== undefined) texts.set(id, state.text)
  }
  return { texts: Object.fromEntries(texts), outdated } as English[N]
}

function composeWords({ facts, problems, last: { words = {} } }: Common) {
  const found = new Map<string, string>()
  for (const [zh, { en }] of facts.word_en) {
    const flaws = findFlaws({ [zh]: en }, schemas.english.words, { file: 'en/words', record: zh })
    problems.push(...flaws)
    const text = flaws.length === 0 ? en : own(words, zh)
    if (text !== undefined) found.set(zh, text)
  }
  return Object.fromEntries(found)
}
