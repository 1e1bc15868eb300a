import type { StaffWindow, WindowForm } from '@/contract/visits/staff.schema'
import { areOrderedHours } from '@/contract/visits/slots.rules'

/** A span of hours as fields have it: 09:00 and 11:30; empty: not chosen. */
export interface HoursDraft {
  from: string
  until: string
}

/** A window as it stands in the fields. */
export interface WindowDraft {
  /** The version it was made from; 0 for a new one. */
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

const two = (number: number) => String(number).padStart(2, '0')
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** Minutes after midnight; undefined where nothing is chosen. */
function minuteOf(time: string): number | undefined {
  const found = /^(\d{1,2}):(\d\d)$/.exec(time)
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

export const emptyWindowDraft: WindowDraft = {
  ...{ version: 0, name: '', services: [], books: true, queues: true, open: true },
  ...{ hours: [{ from: '', until: '' }], slotMinutes: '', capacity: '' },
}

export const toWindowDraft = (one: StaffWindow): WindowDraft => ({
  version: one.version,
  name: one.name,
  services: one.services,
  books: one.books,
  queues: one.queues,
  open: one.open,
  hours: one.hours.map(([from, until]) => ({ from: clock(from), until: clock(until) })),
  slotMinutes: String(one.slotMinutes),
  capacity: String(one.capacity),
})

export const maxSpans = 4
export type WindowField = 'name' | 'what' | 'hours' | 'slotMinutes' | 'capacity'
export type WindowProblem = 'missing' | 'order' | 'minutes' | 'places'

const isIntegerBetween = (text: string, least: number, most: number) =>
  /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most

const spansOf = ({ hours }: WindowDraft) =>
  hours.map(({ from, until }) => [minuteOf(from), minuteOf(until)] as const)

/** What stands in the way of saving it. */
export function windowProblems(draft: WindowDraft): Partial<Record<WindowField, WindowProblem>> {
  const spans = spansOf(draft)
  const complete = spans.every(([from, until]) => from !== undefined && until !== undefined)
  const found: Partial<Record<WindowField, WindowProblem | false>> = {
    name: !draft.name.trim() && 'missing',
    what: !draft.books && !draft.queues && 'missing',
    hours: !complete ? 'missing' : !areOrderedHours(spans as [number, number][]) && 'order',
    slotMinutes: !isIntegerBetween(draft.slotMinutes, 5, 240) && 'minutes',
    capacity: !isIntegerBetween(draft.capacity, 1, 100) && 'places',
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem))
}

/** What is sent of a draft without problems. */
export const toWindowForm = (draft: WindowDraft, outlet: string): WindowForm => ({
  outlet,
  name: draft.name.trim().replace(/\s+/g, ' '),
  services: draft.services,
  books: draft.books,
  queues: draft.queues,
  open: draft.open,
  hours: spansOf(draft) as [number, number][],
  slotMinutes: Number(draft.slotMinutes),
  capacity: Number(draft.capacity),
  version: draft.version,
})

interface Named {
  id: string
  name: string
}

/** So many are shown; others are found by typing. */
const shownServices = 8

/**
 * Services to choose from: those that are chosen stand first, then those the outlet handles. Of all others
 * only those whose name has what is typed.
 */
export function selectableServices(
  all: (Named & { handlers: string[] })[],
  { outlet, chosen, words }: { outlet: string; chosen: string[]; words: string },
) {
  const wish = words.trim().toLowerCase()
  const taken = all.filter(({ id }) => chosen.includes(id))
  const own = all.filter(({ handlers }) => handlers.includes(outlet))
  const rest = (wish ? [...own, ...all] : own)
    .filter(({ id }) => !chosen.includes(id))
    .filter(({ name }) => name.toLowerCase().includes(wish))
  const others = [...new Set(rest)]
  const shown = [...taken, ...others.slice(0, shownServices)]
  return { shown, more: Math.max(0, others.length - shownServices) }
}
