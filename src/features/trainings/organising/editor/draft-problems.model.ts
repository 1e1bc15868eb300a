import { meantNumber } from '@/contract/shared/as-meant/code.rules'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Way } from '@/contract/trainings/trainings.schema'
import { momentOf, type DayTime } from '@/shared/lib/day-time'
import { ways, type DraftPart, type TrainingDraft } from './draft.model'

/** A closed list, so that every problem has words. */
export type Problem =
  | { kind: 'missing' }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'end_before_start' }
  | { kind: 'overlap' }
  | { kind: 'past' }
  | { kind: 'closes_after_end' }
  | { kind: 'cancel_after_start' }
  | { kind: 'https' }
  | { kind: 'too_many'; max: number }
  | { kind: 'too_long'; max: number }
  /** Fewer seats than are taken or offered. */
  | { kind: 'below_enrolled'; count: number }
  /** More people are waiting than the waitlist allows. */
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

/** Seats taken or offered, and people waiting, of a training that is being edited. */
export type TakenSeats = Partial<Record<Way, { seated: number; waiting: number }>>

interface Context {
  now: EpochMs
  taken?: TakenSeats
  /** Whether the training has begun, so that its dates may be in the past. */
  begun?: boolean
}

// Upper bounds in TrainingForm.
const maxAgendaLines = 20
const maxLineLength = 120

const missing: Problem = { kind: 'missing' }
const msOf = (at: DayTime) => {
  const moment = momentOf(at)
  return moment === undefined ? NaN : Date.parse(moment)
}
const startOf = ({ day, from }: DraftPart) => msOf({ day, time: from })
const endOf = ({ day, until }: DraftPart) => msOf({ day, time: until })

const withinNumbers = (words: string, from: number, to: number): Problem | undefined => {
  const number = meantNumber(words)
  return number >= from && number <= to ? undefined : { kind: 'number', from, to }
}
const httpsIn = (words: string): Problem | undefined =>
  isBlank(words) || /^https:\/\/\S+$/.test(meantLine(words)) ? undefined : { kind: 'https' }

/** What prevents saving, by field. */
export function findProblems(draft: TrainingDraft, context: Context): Problems {
  const found: [Field, Problem | undefined][] = [
    ['title', !isBlank(draft.title) ? undefined : missing],
    ['level', draft.level ? undefined : missing],
    ['agenda', agendaProblem(draft.agenda)],
    ...draft.parts.map((_, index): [Field, Problem | undefined] => [
      `part${index}`,
      partProblem(draft.parts, index, context),
    ]),
    ['closes', closingProblem(draft)],
    ['cancel', cancelProblem(draft)],
    ['fee', withinNumbers(draft.fee, 0, 100_000)],
    ['certificateFrom', withinNumbers(draft.certificateFrom, 0, 100)],
    ...ways.flatMap((way) => seatProblems(draft, way, context.taken)),
    ['link', httpsIn(draft.link)],
    ...draft.materials.map(({ title, url }, index): [Field, Problem | undefined] => [
      `material${index}`,
      !isBlank(title) || isBlank(url) ? httpsIn(url) : missing,
    ]),
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem))
}

function agendaProblem(agenda: string): Problem | undefined {
  const lines = agenda.split('\n').filter((line) => !isBlank(line))
  if (lines.length > maxAgendaLines) return { kind: 'too_many', max: maxAgendaLines }
  if (lines.some((line) => lengthOf(meantLine(line)) > maxLineLength))
    return { kind: 'too_long', max: maxLineLength }
  return undefined
}

function partProblem(parts: DraftPart[], index: number, { now, begun }: Context) {
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

function seatProblems({ seats }: TrainingDraft, way: Way, taken: TakenSeats = {}) {
  const { seated, waiting } = taken[way] ?? { seated: 0, waiting: 0 }
  const typed = seats[way]
  const { capacity, waitlist } = typed ?? { capacity: '0', waitlist: '0' }
  const short: Problem | undefined =
    meantNumber(capacity) < seated ? { kind: 'below_enrolled', count: seated } : undefined
  const crowded: Problem | undefined =
    meantNumber(waitlist) < waiting ? { kind: 'below_waiting', count: waiting } : undefined
  const found: [Field, Problem | undefined][] = [
    [`capacity_${way}`, short ?? (typed && withinNumbers(capacity, 1, 100_000))],
    [`waitlist_${way}`, crowded ?? (typed && withinNumbers(waitlist, 0, 100_000))],
  ]
  return found
}
