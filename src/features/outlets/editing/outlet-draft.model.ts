import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import {
  changeFrom,
  flawOf,
  needsSecondPerson,
  outletFields,
  type ChangeFlaw,
} from '@/contract/facts/outlet-edits.rules'
import { dialledNumber } from '@/contract/facts/outlet-phones.rules'
import { daysToCome } from '@/contract/facts/outlets.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { KnownBy, OutletChange, OutletField } from '@/contract/facts/outlet-edits.schema'
import type { Outlet, Span } from '@/contract/facts/outlets.schema'
import { fieldTime, minuteOf } from '@/shared/lib/day-time'

/** Opening hours in a form: 09:00 and 11:30; empty: not chosen. */
export interface SpanDraft {
  from: string
  until: string
}

export interface CounterDraft {
  label: string
  spans: SpanDraft[]
}

export interface DayDraft {
  day: string
  /** Empty: closed. */
  spans: SpanDraft[]
  note: string
}

/** A form of each field that is being edited. */
export interface FieldDrafts {
  hours: { counters: CounterDraft[]; saturday: SpanDraft[]; sunday: SpanDraft[] }
  days: DayDraft[]
  notice: { text: string; until: string }
  phones: { number: string; label: string }[]
  address: { text: string; door: boolean; moved: boolean }
}

/** What is typed about an outlet. Fields that are not there are left as they are. */
export interface OutletDraft {
  fields?: Partial<FieldDrafts>
  knownBy?: KnownBy
  /** The newest edit of each field that the editor has seen. */
  after?: Partial<Record<OutletField, string>>
}

export const emptySpan: SpanDraft = { from: '', until: '' }

const toSpans = (spans: Span[]): SpanDraft[] =>
  spans.map(([from, until]) => ({ from: fieldTime(from), until: fieldTime(until) }))

/** The form of a field, filled with what is published, except for days that are over. */
export function fieldDraft<F extends OutletField>(
  outlet: Outlet,
  field: F,
  today: IsoDay,
): FieldDrafts[F] {
  const change = changeFrom({ ...outlet, days: daysToCome(outlet, today) }, field)
  return toFieldDraft(change, field) as FieldDrafts[F]
}

function toFieldDraft(change: OutletChange | undefined, field: OutletField) {
  switch (change?.field) {
    case 'hours': {
      const { counters, saturday, sunday } = change.value
      return {
        counters: counters.map(({ label = '', spans }) => ({ label, spans: toSpans(spans) })),
        saturday: toSpans(saturday),
        sunday: toSpans(sunday),
      }
    }
    case 'days':
      return change.value.map(({ day, spans, note = '' }) => ({ day, spans: toSpans(spans), note }))
    case 'notice':
      return { text: change.value.text ?? '', until: change.value.until ?? '' }
    case 'phones':
      return change.value.map(({ number, label = '' }) => ({ number, label }))
    case 'address':
      return change.value
    case undefined:
      return emptyDrafts[field]
  }
}

const emptyDrafts: FieldDrafts = {
  hours: { counters: [{ label: '', spans: [emptySpan] }], saturday: [], sunday: [] },
  days: [],
  notice: { text: '', until: '' },
  phones: [{ number: '', label: '' }],
  address: { text: '', door: true, moved: false },
}

export type FieldProblem = 'missing' | 'known_by' | ChangeFlaw

/** The fields that are being edited, in the order in which they stand. */
export const editedFields = ({ fields = {} }: OutletDraft) =>
  outletFields.filter((field) => fields[field] !== undefined)

/** Fields that prevent sending, with the reason. */
export function draftProblems(
  draft: OutletDraft,
  today: IsoDay,
): Partial<Record<OutletField, FieldProblem>> {
  const problems: Partial<Record<OutletField, FieldProblem>> = {}
  for (const field of editedFields(draft)) {
    const problem = fieldProblem(draft.fields!, field, today)
    if (problem) problems[field] = problem
  }
  return problems
}

function fieldProblem(
  fields: Partial<FieldDrafts>,
  field: OutletField,
  today: IsoDay,
): FieldProblem | undefined {
  if (isUnfinished(fields, field)) return 'missing'
  return flawOf(toChange(fields, field), today)?.flaw
}

function isUnfinished({ hours, days, notice, address }: Partial<FieldDrafts>, field: OutletField) {
  const isOpen = (spans: SpanDraft[]) =>
    spans.some(({ from, until }) => minuteOf(from) === undefined || minuteOf(until) === undefined)
  switch (field) {
    case 'hours': {
      const { counters, saturday, sunday } = hours!
      return [...counters.map(({ spans }) => spans), saturday, sunday].some(isOpen)
    }
    case 'days':
      return days!.some(({ day, spans }) => day === '' || isOpen(spans))
    case 'address':
      return isBlank(address!.text)
    case 'notice': // of invisible characters only: neither a notice nor its withdrawal
      return notice!.text.trim() !== '' && isBlank(notice!.text)
    case 'phones':
      return false
  }
}

/** Whether a field, as it is typed up to now, will wait for a second person. */
export const willWait = (fields: Partial<FieldDrafts>, field: OutletField) =>
  needsSecondPerson(toChange(fields, field))

const fromSpans = (spans: SpanDraft[]) =>
  spans.map(({ from, until }): Span => [minuteOf(from) ?? 0, minuteOf(until) ?? 0])

/** A draft without problems as it is sent. */
export function toChange(fields: Partial<FieldDrafts>, field: OutletField): OutletChange {
  const { hours, days, notice, phones, address } = fields
  switch (field) {
    case 'hours':
      return {
        field,
        value: {
          counters: hours!.counters.map(({ label, spans }) => ({
            ...(!isBlank(label) && { label: meantLine(label) }),
            spans: fromSpans(spans),
          })),
          saturday: fromSpans(hours!.saturday),
          sunday: fromSpans(hours!.sunday),
        },
      }
    case 'days':
      return {
        field,
        value: days!.map(({ day, spans, note }) => ({
          day,
          spans: fromSpans(spans),
          ...(!isBlank(note) && { note: meantLine(note) }),
        })),
      }
    case 'notice': {
      const { text, until } = notice!
      const shown = isBlank(text) ? {} : { text: meantLine(text) }
      return { field, value: { ...shown, ...(until && { until }) } }
    }
    case 'phones':
      return {
        field,
        value: phones!.map(({ number, label }) => ({
          number: dialledNumber(number) ?? number,
          ...(!isBlank(label) && { label: meantLine(label) }),
        })),
      }
    case 'address':
      return { field, value: { ...address!, text: meantLine(address!.text) } }
  }
}
