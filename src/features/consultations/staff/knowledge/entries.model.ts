import { findCuratorTermInAnswer } from '@/contract/facts/curator-terms.rules'
import { searchKey } from '@/contract/shared/as-meant/search.rules'
import { isBlank, meantLine, meantText } from '@/contract/shared/as-meant/text.rules'
import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type {
  KnowledgeEntry,
  KnowledgeEntryForm,
} from '@/contract/consultations/knowledge-entry.schema'
import type { Answer } from '@/contract/facts/knowledge.schema'
import {
  findPersonalData,
  redactPersonalData,
  type PersonalDataKind,
} from '@/contract/people/personal-data.rules'
import type { IpType } from '@/contract/facts/sources.schema'
import type { EpochMs, IsoDay } from '@/contract/shared/time.types'
import { clip } from '@/contract/shared/clip.rules'
import { validity } from '@/shared/lib/validity'

/** `over`: published, but expired. */
export type EntryState = KnowledgeEntry['state'] | 'over'
export const entryStates: EntryState[] = ['draft', 'published', 'over', 'withdrawn']

export const entryState = (entry: KnowledgeEntry, today: IsoDay): EntryState =>
  entry.state === 'published' && validity(entry, today).kind === 'over' ? 'over' : entry.state

export interface EntryFilter {
  words: string
  state?: EntryState | undefined
}

/** Entries that contain all words; latest change first, then by id. */
export function filterEntries(
  list: KnowledgeEntry[],
  { words, state }: EntryFilter,
  today: IsoDay,
): KnowledgeEntry[] {
  const terms = searchKey(words).split(' ').filter(Boolean)
  const says = ({ id, question, answer, category, legalBasis }: KnowledgeEntry) =>
    searchKey([id, question, answer, category, ...legalBasis].join('\n'))
  return list
    .filter((entry) => !state || entryState(entry, today) === state)
    .filter((entry) => {
      const text = says(entry)
      return terms.every((word) => text.includes(word))
    })
    .sort((a, b) => {
      const [first = '', second = ''] = [a.changedAt, b.changedAt]
      return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1
    })
}

export const countByState = (list: KnowledgeEntry[], today: IsoDay) => [
  { state: undefined, count: list.length },
  ...entryStates.map((state) => ({
    state,
    count: list.filter((entry) => entryState(entry, today) === state).length,
  })),
]

/** An entry as it is edited. */
export interface EntryDraft {
  /** The version that was edited; 0 for a new entry. */
  from: number
  category: string
  ipTypes: IpType[]
  question: string
  answer: string
  /** One per line. */
  legalBasis: string
  /** An `IsoDay`, or ''. */
  validUntil: string
}

export const emptyEntry: EntryDraft = {
  from: 0,
  category: '',
  ipTypes: [],
  question: '',
  answer: '',
  legalBasis: '',
  validUntil: '',
}

export const draftFromEntry = (entry: KnowledgeEntry): EntryDraft => ({
  from: entry.version,
  category: entry.category,
  ipTypes: entry.ipTypes,
  question: entry.question,
  answer: entry.answer,
  legalBasis: entry.legalBasis.join('\n'),
  validUntil: entry.validUntil ?? '',
})

const maxLengths = { category: 20, question: 120, answer: 2000, law: 120, laws: 8 }

type Answered = Pick<StaffConsultation, 'text' | 'ipType' | 'events'>

/** Makes a draft from the latest reply, with personal data masked. Names cannot be detected. */
export function draftFromCase({ text, ipType, events }: Answered, answers: Answer[]): EntryDraft {
  const replies = events.filter(({ kind }) => kind === 'replied')
  const last = replies[replies.length - 1]
  const cited = answers.filter(({ id }) => last?.cites?.includes(id))
  const laws = [...new Set(cited.flatMap(({ legalBasis }) => legalBasis))]
  const question = meantLine(redactPersonalData(text))
  return {
    ...emptyEntry,
    category: cited[0]?.category ?? '',
    ipTypes: ipType ? [ipType] : [],
    question: clip(question, maxLengths.question),
    answer: clip(redactPersonalData(last?.text ?? ''), maxLengths.answer),
    legalBasis: laws.slice(0, maxLengths.laws).join('\n'),
  }
}

/** Whether the case has a reply. */
export const canBecomeEntry = ({ events }: Pick<StaffConsultation, 'events'>) =>
  events.some(({ kind, text }) => kind === 'replied' && text)

const linesOf = (text: string) => text.split('\n').map(meantLine).filter(Boolean)

export type EntryProblem =
  'missing' | 'too_long' | 'too_many' | 'not_a_day' | 'personal_data' | 'internal_term'
export type EntryField = Exclude<keyof EntryDraft, 'from' | 'ipTypes'>

/** Empty if the draft can be saved. */
export function entryProblems(draft: EntryDraft): Partial<Record<EntryField, EntryProblem>> {
  const laws = linesOf(draft.legalBasis)
  const lines: [EntryField, string, number][] = [
    ['category', draft.category, maxLengths.category],
    ['question', draft.question, maxLengths.question],
    ['answer', draft.answer, maxLengths.answer],
  ]
  const found: [EntryField, EntryProblem | false][] = lines.map(([field, text, maxLength]) => [
    field,
    isBlank(text)
      ? 'missing'
      : lengthOf(meantText(text)) > maxLength
        ? 'too_long'
        : field !== 'category' && findPersonalData(text).length > 0
          ? 'personal_data'
          : findCuratorTermInAnswer(text) !== undefined && 'internal_term',
  ])
  found.push(['legalBasis', laws.length > maxLengths.laws && 'too_many'])
  if (laws.some((law) => lengthOf(law) > maxLengths.law)) found.push(['legalBasis', 'too_long'])
  if (findCuratorTermInAnswer(draft.legalBasis)) found.push(['legalBasis', 'internal_term'])
  found.push(['validUntil', !isDayOrNothing(draft.validUntil) && 'not_a_day'])
  return Object.fromEntries(found.filter(([, problem]) => problem))
}

const isDayOrNothing = (day: string) =>
  day === '' || (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))

/** Kinds of personal data found in the draft. */
export const remainingPersonalData = ({
  question,
  answer,
}: Pick<EntryDraft, 'question' | 'answer'>): PersonalDataKind[] =>
  findPersonalData(`${question}\n${answer}`)

export const toEntryForm = (draft: EntryDraft): KnowledgeEntryForm => ({
  from: draft.from,
  category: meantLine(draft.category),
  ipTypes: draft.ipTypes,
  question: meantLine(draft.question),
  answer: meantText(draft.answer),
  legalBasis: linesOf(draft.legalBasis),
  ...(draft.validUntil && { validUntil: draft.validUntil }),
})

/** FQ and digits, like the ids of imported entries. */
export const newEntryId = (now: EpochMs) => `FQ${now}`

/** For supervisors; others can only edit. */
export function availableEntryActions(
  entry: KnowledgeEntry,
  today: IsoDay,
): ('publish' | 'withdraw')[] {
  const state = entryState(entry, today)
  if (state === 'draft' || state === 'withdrawn') return ['publish']
  return ['withdraw']
}
