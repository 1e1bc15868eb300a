import type { Way } from '@/contract/trainings/trainings.schema'
import { momentOf, type DayTime } from '@/shared/lib/day-time'
import { numberIn, ways, type DraftPart, type TrainingDraft } from './draft.model'

/** What is wrong, in a closed list, so that words exist for each. */
export type Problem =
  | { kind: 'missing' }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'end_before_start' }
  | { kind: 'overlap' }
  | { kind: 'past' }
  | { kind: 'closes_after_end' }
  | { kind: 'cancel_after_start' }
  | { kind: 'https' }
  | { kind: 'too_many'; most: number }
  | { kind: 'too_long'; most: number }
  /** Fewer seats than people who have one, or are held one. */
  | { kind: 'below_enrolled'; count: number }
  /** More people wait than may. */
  | { kind: 'below_waiting'; count: number }

export type Field =
  | 'title'
  | 'level'
  | 'agenda'
  | `part${number}`
  | 'closes'
  | 'cancel'
  | 'fee'
  | 'certificateFrom'
  | `capacity_${Way}`
  | `waitlist_${Way}`
  | 'link'
  | `material${number}`

export type Problems = Partial<Record<Field, Problem>>

/** Who has a seat or waits for one already: of a training that is changed. */
export type Taken = Partial<Record<Way, { seated: number; waiting: number }>>

interface About {
  /** Milliseconds since 1970. */
  now: number
  taken?: Taken
  /** It was held, or has begun: its days are no longer to come. */
  begun?: boolean
}

const missing: Problem = { kind: 'missing' }
const msOf = (at: DayTime) => {
  const moment = momentOf(at)
  return moment === undefined ? NaN : Date.parse(moment)
}
const startOf = ({ day, from }: DraftPart) => msOf({ day, time: from })
const endOf = ({ day, until }: DraftPart) => msOf({ day, time: until })

const withinNumbers = (words: string, from: number, to: number): Problem | undefined => {
  const number = numberIn(words)
  return number >= from && number <= to ? undefined : { kind: 'number', from, to }
}
const httpsIn = (words: string): Problem | undefined =>
  !words.trim() || /^https:\/\/\S+$/.test(words.trim()) ? undefined : { kind: 'https' }

/** What stands in the way of saving, field by field. Nothing does where this is empty. */
export function problemsOf(draft: TrainingDraft, about: About): Problems {
  const found: [Field, Problem | undefined][] = [
    ['title', draft.title.trim() ? undefined : missing],
    ['level', draft.level ? undefined : missing],
    ['agenda', agendaProblem(draft.agenda)],
    ...draft.parts.map((_, index): [Field, Problem | undefined] => [
      `part${index}`,
      partProblem(draft.parts, index, about),
    ]),
    ['closes', closingProblem(draft)],
    ['cancel', cancelProblem(draft)],
    ['fee', withinNumbers(draft.fee, 0, 100_000)],
    ['certificateFrom', withinNumbers(draft.certificateFrom, 0, 100)],
    ...ways.flatMap((way) => seatProblems(draft, way, about.taken)),
    ['link', httpsIn(draft.link)],
    ...draft.materials.map(({ title, url }, index): [Field, Problem | undefined] => [
      `material${index}`,
      title.trim() || !url.trim() ? httpsIn(url) : missing,
    ]),
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem))
}

function agendaProblem(agenda: string): Problem | undefined {
  const lines = agenda.split('\n').filter((line) => line.trim())
  if (lines.length > 20) return { kind: 'too_many', most: 20 }
  if (lines.some((line) => line.trim().length > 120)) return { kind: 'too_long', most: 120 }
  return undefined
}

function partProblem(parts: DraftPart[], index: number, { now, begun }: About) {
  const part = parts[index]!
  const [start, end] = [startOf(part), endOf(part)]
  if (Number.isNaN(start) || Number.isNaN(end)) return missing
  if (end <= start) return { kind: 'end_before_start' } as const
  const before = index > 0 ? endOf(parts[index - 1]!) : NaN
  if (start < before) return { kind: 'overlap' } as const
  if (!begun && start <= now) return { kind: 'past' } as const
  return undefined
}

function closingProblem({ closes, parts }: TrainingDraft): Problem | undefined {
  const [at, end] = [msOf(closes), endOf(parts[parts.length - 1]!)]
  if (Number.isNaN(at)) return missing
  return at > end ? { kind: 'closes_after_end' } : undefined
}

function cancelProblem({ cancel, parts }: TrainingDraft): Problem | undefined {
  const [at, start] = [msOf(cancel), startOf(parts[0]!)]
  if (Number.isNaN(at)) return missing
  return at > start ? { kind: 'cancel_after_start' } : undefined
}

function seatProblems({ seats }: TrainingDraft, way: Way, taken: Taken = {}) {
  const { seated, waiting } = taken[way] ?? { seated: 0, waiting: 0 }
  const asked = seats[way]
  const { capacity, waitlist } = asked ?? { capacity: '0', waitlist: '0' }
  const short: Problem | undefined =
    numberIn(capacity) < seated ? { kind: 'below_enrolled', count: seated } : undefined
  const crowded: Problem | undefined =
    numberIn(waitlist) < waiting ? { kind: 'below_waiting', count: waiting } : undefined
  const found: [Field, Problem | undefined][] = [
    [`capacity_${way}`, short ?? (asked && withinNumbers(capacity, 1, 100_000))],
    [`waitlist_${way}`, crowded ?? (asked && withinNumbers(waitlist, 0, 100_000))],
  ]
  return found
}
