import { matchesText } from '@/contract/shared/as-meant/search.rules'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import { meantNumber } from '@/contract/shared/as-meant/code.rules'
import type { StaffWindow, WindowForm } from '@/contract/visits/staff.schema'
import { fieldTime, minuteOf } from '@/shared/lib/day-time'
import { areOrderedHours } from '@/contract/facts/outlets.rules'
import { fitsDay } from '@/contract/visits/slots.rules'

/** Opening hours in a form: 09:00 and 11:30; empty: not chosen. */
export interface HoursDraft {
  from: string
  until: string
}

/** The form of a window. */
export interface WindowDraft {
  /** The version being edited; 0 for a new window. */
  version: number
  name: string
  services: string[]
  books: boolean
  queues: boolean
  open: boolean
  hours: HoursDraft[]
  slotMinutes: string
  capacity: string
}

export const emptyWindowDraft: WindowDraft = {
  version: 0,
  name: '',
  services: [],
  books: true,
  queues: true,
  open: true,
  hours: [{ from: '', until: '' }],
  slotMinutes: '',
  capacity: '',
}

export const toWindowDraft = (window: StaffWindow): WindowDraft => ({
  version: window.version,
  name: window.name,
  services: window.services,
  books: window.books,
  queues: window.queues,
  open: window.open,
  hours: window.hours.map(([from, until]) => ({ from: fieldTime(from), until: fieldTime(until) })),
  slotMinutes: String(window.slotMinutes),
  capacity: String(window.capacity),
})

/** Spans of opening hours per day. */
export const maxSpans = 4

export type WindowField = 'name' | 'what' | 'hours' | 'slotMinutes' | 'capacity'
export type WindowProblem = 'missing' | 'order' | 'minutes' | 'many' | 'places'

const isIntegerBetween = (text: string, min: number, max: number) =>
  meantNumber(text) >= min && meantNumber(text) <= max

const spansOf = ({ hours }: WindowDraft) =>
  hours.map(({ from, until }) => [minuteOf(from), minuteOf(until)] as const)

/** Fields that prevent saving, with the reason. */
export function windowProblems(draft: WindowDraft): Partial<Record<WindowField, WindowProblem>> {
  const spans = spansOf(draft)
  const minutesValid = isIntegerBetween(draft.slotMinutes, 5, 240)
  const complete = spans.every(([from, until]) => from !== undefined && until !== undefined)
  const problems: Partial<Record<WindowField, WindowProblem | false>> = {
    name: isBlank(draft.name) && 'missing',
    what: !draft.books && !draft.queues && 'missing',
    hours: !complete ? 'missing' : !areOrderedHours(spans as [number, number][]) && 'order',
    slotMinutes: !minutesValid
      ? 'minutes'
      : complete && !fitsDay(spans as [number, number][], meantNumber(draft.slotMinutes)) && 'many',
    capacity: !isIntegerBetween(draft.capacity, 1, 100) && 'places',
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem))
}

/** The request for a draft without problems. */
export const toWindowForm = (draft: WindowDraft, outlet: string): WindowForm => ({
  outlet,
  name: meantLine(draft.name),
  services: draft.services,
  books: draft.books,
  queues: draft.queues,
  open: draft.open,
  hours: spansOf(draft) as [number, number][],
  slotMinutes: meantNumber(draft.slotMinutes),
  capacity: meantNumber(draft.capacity),
  version: draft.version,
})

export interface SelectableService {
  id: string
  name: string
  /** Ids of the outlets that handle it. */
  handlers: string[]
}

/** Services listed besides the chosen ones; others are found by name. */
const maxShownServices = 8

/**
 * Services to choose from: the chosen ones first, then those that the outlet handles, then all others whose
 * name contains the search words.
 */
export function selectableServices(
  services: SelectableService[],
  { outlet, chosen, words }: { outlet: string; chosen: string[]; words: string },
) {
  const selected = services.filter(({ id }) => chosen.includes(id))
  const own = services.filter(({ handlers }) => handlers.includes(outlet))
  const rest = (isBlank(words) ? own : [...own, ...services])
    .filter(({ id }) => !chosen.includes(id))
    .filter(({ name }) => matchesText(name, words))
  const others = [...new Set(rest)]
  const shown = [...selected, ...others.slice(0, maxShownServices)]
  return { shown, more: Math.max(0, others.length - maxShownServices) }
}
