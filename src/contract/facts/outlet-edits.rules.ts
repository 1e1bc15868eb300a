import { findPersonalData } from '../people/personal-data.rules'
import { isBlank } from '../shared/as-meant/text.rules'
import type { IsoDay } from '../shared/time.types'
import type { OutletChange, OutletField } from './outlet-edits.schema'
import { leadsElsewhere } from './contacts.rules'
import { findCuratorTerm } from './curator-terms.rules'
import { outletEdits } from './outlet-edits.settings'
import { dialledNumber } from './outlet-phones.rules'
import { areOrderedHours } from './outlets.rules'
import type { Outlet, Span } from './outlets.schema'
import { daysBetween } from './working-days.rules'

export const outletFields: OutletField[] = ['hours', 'days', 'notice', 'phones', 'address']

/** Whether a second person has to publish the field, whatever it says. */
export const isAlwaysSeconded = (field: OutletField) => field === 'phones' || field === 'address'

/**
 * Whether a second person has to publish it: a wrong number or address sends people to strangers, and so does a
 * number or a link in a text.
 */
export const needsSecondPerson = (change: OutletChange) =>
  isAlwaysSeconded(change.field) || textsOf(change).some(leadsElsewhere)

export type ChangeFlaw =
  'order' | 'twice' | 'past' | 'far' | 'number' | 'no_text' | 'personal_data' | 'internal_term'

/** Why a value cannot be published, and the path of the part within it. */
export interface FoundFlaw {
  flaw: ChangeFlaw
  path: (string | number)[]
}

/** The first flaw of a value that has the form of its schema. */
export function flawOf(change: OutletChange, today: IsoDay): FoundFlaw | undefined {
  const [flaw] = [...flawsOfField(change, today), ...flawsOfTexts(change)]
  return flaw
}

function flawsOfField(change: OutletChange, today: IsoDay): FoundFlaw[] {
  switch (change.field) {
    case 'hours': {
      const { counters, saturday, sunday } = change.value
      const labels = counters.map(({ label }) => label ?? '')
      return [
        ...unordered(counters).map((i) => at('order', 'counters', i, 'spans')),
        ...unordered([{ spans: saturday }]).map(() => at('order', 'saturday')),
        ...unordered([{ spans: sunday }]).map(() => at('order', 'sunday')),
        ...repeated(labels).map((i) => at('twice', 'counters', i, 'label')),
      ]
    }
    case 'days': {
      const days = change.value.map(({ day }) => day)
      return [
        ...indexes(days, (day) => day < today).map((i) => at('past', i, 'day')),
        ...indexes(days, (day) => day > lastSpecialDay(today)).map((i) => at('far', i, 'day')),
        ...repeated(days).map((i) => at('twice', i, 'day')),
        ...unordered(change.value).map((i) => at('order', i, 'spans')),
      ]
    }
    case 'notice': {
      const { text, until } = change.value
      if (until === undefined) return []
      if (text === undefined) return [at('no_text', 'until')]
      return until < today ? [at('past', 'until')] : []
    }
    case 'phones': {
      const numbers = change.value.map(({ number }) => dialledNumber(number)?.replace(/-/g, ''))
      return [
        ...indexes(numbers, (number) => number === undefined).map((i) => at('number', i, 'number')),
        ...repeated(numbers).map((i) => at('twice', i, 'number')),
      ]
    }
    case 'address':
      return []
  }
}

const at = (flaw: ChangeFlaw, ...path: FoundFlaw['path']): FoundFlaw => ({ flaw, path })

const indexes = <T>(list: T[], is: (item: T, i: number) => boolean) =>
  list.flatMap((item, i) => (is(item, i) ? i : []))
const repeated = <T>(list: T[]) => indexes(list, (item, i) => list.indexOf(item) < i)
const unordered = (list: { spans: Span[] }[]) =>
  indexes(list, ({ spans }) => !areOrderedHours(spans))

/** The end of the next year: holidays are announced for one year ahead. */
const lastSpecialDay = (today: IsoDay): IsoDay => `${Number(today.slice(0, 4)) + 1}-12-31`

function flawsOfTexts(change: OutletChange): FoundFlaw[] {
  return typedTexts(change).flatMap(([text, ...path]): FoundFlaw[] => {
    if (findPersonalData(text).length > 0) return [at('personal_data', ...path)]
    return findCuratorTerm(text) ? [at('internal_term', ...path)] : []
  })
}

/** Everything that somebody typed in it, except telephone numbers. */
export const textsOf = (change: OutletChange): string[] => typedTexts(change).map(([text]) => text)

type TypedText = [text: string, ...path: (string | number)[]]

function typedTexts(change: OutletChange): TypedText[] {
  const texts = (list: { label?: string; note?: string }[], key: 'label' | 'note', of?: string) =>
    list.flatMap((entry, i): TypedText[] => {
      const text = entry[key]
      return isBlank(text) ? [] : [[text!, ...(of ? [of] : []), i, key]]
    })
  switch (change.field) {
    case 'hours':
      return texts(change.value.counters, 'label', 'counters')
    case 'days':
      return texts(change.value, 'note')
    case 'phones':
      return texts(change.value, 'label')
    case 'notice':
      return change.value.text === undefined ? [] : [[change.value.text, 'text']]
    case 'address':
      return [[change.value.text, 'text']]
  }
}

/** A field of an outlet in the form in which it is edited. Undefined: nothing is published. */
export function changeFrom(outlet: Outlet, field: OutletField): OutletChange | undefined {
  switch (field) {
    case 'hours': {
      if (!outlet.hours) return undefined
      const { counters, saturday = [], sunday = [] } = outlet.hours
      return { field, value: { counters, saturday, sunday } }
    }
    case 'days':
      return outlet.days && { field, value: outlet.days }
    case 'notice':
      return outlet.notice && { field, value: outlet.notice }
    case 'phones': {
      const { phones } = outlet
      if (!phones?.length) return undefined
      return {
        field,
        value: phones.map(({ number, label }) => ({ number, ...(label && { label }) })),
      }
    }
    case 'address':
      return (
        outlet.address && {
          field,
          value: { text: outlet.address.text, door: outlet.address.door, moved: false },
        }
      )
  }
}

/** Fields that are to be verified again after a while. */
export const expiringFields: OutletField[] = ['hours', 'phones', 'address']

/** Whether staff are asked if a statement confirmed on `confirmed` still holds: it fades soon, or has faded. */
export function isDueToConfirm(field: OutletField, confirmed: IsoDay, today: IsoDay): boolean {
  const left = daysBetween(today, verificationExpiresOn(confirmed))
  return expiringFields.includes(field) && left <= outletEdits.askedDaysBefore
}

/** The first day on which a statement confirmed on `day` is to be verified again. */
export function verificationExpiresOn(day: IsoDay): IsoDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const later = new Date(Date.UTC(year, month - 1 + outletEdits.verifiedForMonths, 1))
  const lastOfMonth = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0))
  later.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return later.toISOString().slice(0, 10)
}
