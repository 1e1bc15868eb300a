import { areOrderedHours } from '@/contract/visits/slots.rules'
import { isBlank, meantLine } from '@/contract/shared/as-meant/text.rules'
import { meantPhone } from '@/contract/shared/as-meant/phone.rules'
import { findPersonalData } from '@/contract/people/personal-data.rules'
import { changeFrom, outletFields, textsOf } from '@/contract/facts/outlet-edits.rules'
import type {
  KnownBy,
  OutletChange,
  OutletEdit,
  OutletField,
} from '@/contract/facts/outlet-edits.schema'
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

/** The form of a field, filled with what is published. */
export function fieldDraft<F extends OutletField>(outlet: Outlet, field: F): FieldDrafts[F] {
  return toFieldDraft(changeFrom(outlet, field), field) as FieldDrafts[F]
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

export type FieldProblem = 'missing' | 'order' | 'twice' | 'number' | 'personal_data' | 'known_by'

/** The fields that are being edited, in the order in which they stand. */
export const editedFields = ({ fields = {} }: OutletDraft) =>
  outletFields.filter((field) => fields[field] !== undefined)

/** Fields that prevent sending, with the reason. */
export function draftProblems(draft: OutletDraft): Partial<Record<OutletField, FieldProblem>> {
  const problems: Partial<Record<OutletField, FieldProblem>> = {}
  for (const field of editedFields(draft)) {
    const problem = fieldProblem(draft.fields!, field)
    if (problem) problems[field] = problem
  }
  return problems
}

function fieldProblem(fields: Partial<FieldDrafts>, field: OutletField): FieldProblem | undefined {
  return formProblem(fields, field) ?? textProblem(toChange(fields, field))
}

function formProblem(fields: Partial<FieldDrafts>, field: OutletField): FieldProblem | undefined {
  const { hours, days, phones, address } = fields
  switch (field) {
    case 'hours': {
      const { counters, saturday, sunday } = hours!
      const names = counters.map(({ label }) => meantLine(label))
      return (
        spansProblem([...counters.map(({ spans }) => spans), saturday, sunday]) ??
        (hasTwice(names) ? 'twice' : undefined)
      )
    }
    case 'days':
      if (days!.some(({ day }) => day === '')) return 'missing'
      if (hasTwice(days!.map(({ day }) => day))) return 'twice'
      return spansProblem(days!.map(({ spans }) => spans))
    case 'phones':
      if (phones!.some(({ number }) => dialled(number) === undefined)) return 'number'
      return hasTwice(phones!.map(({ number }) => dialled(number)!)) ? 'twice' : undefined
    case 'address':
      return isBlank(address!.text) ? 'missing' : undefined
    case 'notice':
      return undefined
  }
}

const textProblem = (change: OutletChange): FieldProblem | undefined =>
  textsOf(change).some((text) => findPersonalData(text).length > 0) ? 'personal_data' : undefined

const hasTwice = (values: string[]) => new Set(values).size < values.length

function spansProblem(groups: SpanDraft[][]): FieldProblem | undefined {
  const isOpen = ({ from, until }: SpanDraft) =>
    minuteOf(from) === undefined || minuteOf(until) === undefined
  if (groups.some((spans) => spans.some(isOpen))) return 'missing'
  return groups.every((spans) => areOrderedHours(fromSpans(spans))) ? undefined : 'order'
}

const fromSpans = (spans: SpanDraft[]) =>
  spans.map(({ from, until }): Span => [minuteOf(from) ?? 0, minuteOf(until) ?? 0])

/** A number as it is dialled here: a short one such as 12345, a mobile or one with its area code. */
function dialled(typed: string): string | undefined {
  const plain = typed.replace(/\s/g, '')
  if (/^\d{5,8}$/.test(plain) || /^[48]00[-\d]{7,9}$/.test(plain)) return plain
  const phone = meantPhone(typed)
  return phone && phone.kind !== 'abroad' ? phone.number : undefined
}

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
      if (isBlank(text)) return { field, value: {} }
      return { field, value: { text: meantLine(text), ...(until && { until }) } }
    }
    case 'phones':
      return {
        field,
        value: phones!.map(({ number, label }) => ({
          number: dialled(number) ?? number,
          ...(!isBlank(label) && { label: meantLine(label) }),
        })),
      }
    case 'address':
      return { field, value: { ...address!, text: meantLine(address!.text) } }
  }
}

/** The newest edit of a field that counts, in a list that is latest first. */
export const newestOf = (edits: OutletEdit[], field: OutletField) =>
  edits.find(
    ({ change, state }) => change.field === field && state !== 'refused' && state !== 'withdrawn',
  )
