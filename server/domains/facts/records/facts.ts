import type { AnswerRecord, CourseRecord, TermRecord, TopicRecord } from './knowledge.record'
import type {
  EnglishAnswerRecord,
  EnglishCourseRecord,
  EnglishFeeRecord,
  EnglishOutletRecord,
  EnglishServiceRecord,
  EnglishWordRecord,
} from './english.record'
import type { CalendarRecord } from './calendar.record'
import type { AskedRecord, SayingRecord } from './everyday.record'
import type { FeeRecord } from './fee.record'
import type { LawChangeRecord, LawFeeRecord, LawPageRecord, LawRecord } from './law.record'
import type { OutletRecord } from './outlet.record'
import type { BoundaryRecord, DistrictRecord } from './place.record'
import type { ExpiryRecord, GuideRecord, HandlingRecord, ServiceRecord } from './service.record'

/** Body type by kind of fact. The kinds match the check constraint of the table `facts`. */
export interface FactBodies {
  outlet: OutletRecord
  service: ServiceRecord
  handling: HandlingRecord
  answer: AnswerRecord
  term: TermRecord
  district: DistrictRecord
  boundary: BoundaryRecord
  course: CourseRecord
  topic: TopicRecord
  fee: FeeRecord
  guide: GuideRecord
  expiry: ExpiryRecord
  outlet_en: EnglishOutletRecord
  service_en: EnglishServiceRecord
  answer_en: EnglishAnswerRecord
  course_en: EnglishCourseRecord
  fee_en: EnglishFeeRecord
  word_en: EnglishWordRecord
  law: LawRecord
  lawChange: LawChangeRecord
  lawPage: LawPageRecord
  lawFee: LawFeeRecord
  calendar: CalendarRecord
  saying: SayingRecord
  asked: AskedRecord
}

export type FactKind = keyof FactBodies

export interface Fact<K extends FactKind = FactKind> {
  kind: K
  id: string
  body: FactBodies[K]
}

/** All live facts by kind and id, sorted by id. */
export type Facts = { [K in FactKind]: Map<string, FactBodies[K]> }

const emptyFacts = (): Facts => ({
  outlet: new Map(),
  service: new Map(),
  handling: new Map(),
  answer: new Map(),
  term: new Map(),
  district: new Map(),
  boundary: new Map(),
  course: new Map(),
  topic: new Map(),
  fee: new Map(),
  guide: new Map(),
  expiry: new Map(),
  outlet_en: new Map(),
  service_en: new Map(),
  answer_en: new Map(),
  course_en: new Map(),
  fee_en: new Map(),
  word_en: new Map(),
  law: new Map(),
  lawChange: new Map(),
  lawPage: new Map(),
  lawFee: new Map(),
  calendar: new Map(),
  saying: new Map(),
  asked: new Map(),
})

/** Facts of kinds that this version of the server does not know, as after a return to an earlier one, are left out. */
export function groupFacts(list: Fact[]): Facts {
  const facts = emptyFacts()
  const inOrder = [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { kind, id, body } of inOrder)
    if (Object.hasOwn(facts, kind)) (facts[kind] as Map<string, typeof body>).set(id, body)
  return facts
}

export const factKinds = Object.keys(emptyFacts()) as FactKind[]
