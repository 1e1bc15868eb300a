import { composeCalendars } from '../calendars/compose-calendars'
import type { Calendar } from '@/contract/facts/calendars.schema'
import type { English } from '@/contract/facts/english.schema'
import { Everyday } from '@/contract/facts/everyday.schema'
import { versionsOn } from '@/contract/facts/laws.rules'
import type { Laws } from '@/contract/facts/laws.schema'
import type { Published } from '@/contract/facts/published.schema'
import { composeEnglish } from '../english/compose-english'
import type { IsoDay } from '@/contract/shared/time.types'
import { attempt } from '../find-flaws'
import type { Problem } from '../fact-problems'
import type { Facts } from '../records/facts'
import { parseDistrict } from '../parsing/parse-district'
import { parseAnswer, parseCourse, parseTerm } from '../parsing/parse-knowledge'
import { parseOutlet } from '../parsing/parse-outlet'
import { parseService } from '../parsing/parse-service'
import { serviceContext } from '../parsing/service-context'
import { confirmedLaws } from '../laws/confirmed-laws'
import type { LawConfirmationRow } from '../laws/law-confirmations.repo'
import { composeLaws, withLastDay } from './compose-laws'
import { composePinyin } from './pinyin'
import { applyGuideEdits, type GuideEditInForce } from '../editing/apply-guide-edits'
import { applyEverydayEdits, type EverydayAddition } from '../everyday/apply-everyday-edits'
import { applyOutletEdits, type EditInForce } from '../editing/apply-outlet-edits'
import { applyAnswerEdits, type EditedAnswer } from '../staff/apply-answer-edits'
import { findRelated } from './find-related'
import type { Content } from './pack-files'
import { soundRecords } from './sound-records'

interface Composed extends Content {
  problems: Problem[]
}

/** What staff stated in place of imported facts. */
export interface Edits {
  answers: readonly EditedAnswer[]
  outlets: readonly EditInForce[]
  /** Default: none. */
  guides?: readonly GuideEditInForce[]
  /** Empty: each record in its earliest version. */
  today: IsoDay
  /** The latest confirmation of each law. Default: none. */
  laws?: readonly LawConfirmationRow[]
  /** Everyday words that staff added. Default: none. */
  everyday?: readonly EverydayAddition[]
}

/** What a record, a field or a file with a flaw keeps. */
export interface LastPublished {
  published?: Partial<Published>
  laws?: Laws | undefined
  english?: Partial<English>
  calendars?: readonly Calendar[] | undefined
  everyday?: Everyday | undefined
}

/**
 * Composes the published files from the stored facts; what staff edited replaces what was imported. They contain
 * each record in the version of the day; `laws` contains what laws change on the pages, with the later versions.
 * What has a flaw keeps its last published form, and is among the problems.
 * Pure: the same input gives the same files, byte for byte.
 */
export function composeFiles(
  facts: Facts,
  edits: Edits = { answers: [], outlets: [], today: '' },
  last: LastPublished = {},
): Composed {
  const sound = soundRecords(facts, last.published)
  const stated = applyOutletEdits(sound.parse('outlets', parseOutlet), {
    edits: edits.outlets,
    today: edits.today,
    last: last.published?.outlets,
  })
  const { outlets } = stated
  const imported = sound.parse('answers', parseAnswer)
  const courses = sound.parse('courses', parseCourse)
  const terms = sound.parse('terms', (record, id) => parseTerm(id, record))
  const districts = sound.parse('districts', (record, id) =>
    parseDistrict(record, facts.boundary.get(id)!),
  )
  const context = serviceContext(sound.facts, outlets)
  const parsed = sound.parse('services', (record) => parseService(record, context))
  const confirmed = confirmedLaws(facts, edits.laws ?? [])
  const recorded = composeLaws(sound.facts, parsed, confirmed, last.laws)
  const guides = applyGuideEdits(parsed, recorded.laws, {
    edits: edits.guides ?? [],
    today: edits.today,
    outlets: new Set(outlets.map(({ id }) => id)),
  })
  const { items, laws } = guides
  const written = applyAnswerEdits(
    imported.map((answer) => withLastDay(answer, laws)),
    edits.answers,
    last.published?.answers,
  )
  // Staff say themselves until when an answer of theirs holds.
  const answers = versionsOn(edits.today, written.answers, laws.laws, laws.answers)
  const dated = items.map((item) => withLastDay(item, laws))
  const current = versionsOn(edits.today, dated, laws.laws, laws.services, laws.added)
  const related = findRelated(current, answers, terms)
  const services = current.map((item) => ({ ...item, ...related.get(item.id) }))
  const pinyin = composePinyin({ outlets, services, answers, terms })
  const published = { outlets, services, answers, terms, districts, courses, pinyin }
  const { english, problems: ofEnglish } = composeEnglish(sound.facts, published, {
    last: last.english,
    ids: new Set(sound.problems.map(({ record }) => record)),
    edited: guides.edited,
  })
  const { calendars, problems: ofCalendars } = composeCalendars(facts, last.calendars)
  const { everyday, problems: ofEveryday } = composeEveryday(facts, edits.everyday, last.everyday)
  const problems = [sound, stated, recorded, guides, written].flatMap((part) => part.problems)
  return {
    published,
    laws,
    calendars,
    ...(english && { english }),
    ...(everyday && { everyday }),
    problems: [...problems, ...ofEnglish, ...ofCalendars, ...ofEveryday],
  }
}

/** `everyday` is undefined if there is none: the folder had no file of them, and staff added none. */
function composeEveryday(
  { saying, asked: questions }: Facts,
  additions: readonly EverydayAddition[] | undefined,
  last: Everyday | undefined,
) {
  const { words, problems } = applyEverydayEdits(saying.values(), additions ?? [])
  if (words.length + questions.size === 0) return { problems }
  const compose = (): Everyday => ({
    words,
    asked: Object.fromEntries([...questions].map(([id, { text }]) => [id, text])),
  })
  const { result, flaws } = attempt(compose, Everyday, { file: 'everyday.json' })
  return { everyday: flaws.length === 0 ? result : last, problems: [...problems, ...flaws] }
}
