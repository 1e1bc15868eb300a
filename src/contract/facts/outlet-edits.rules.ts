import { areOrderedHours } from '../visits/slots.rules'
import type { IsoDay } from '../shared/time.types'
import type { OutletChange, OutletField } from './outlet-edits.schema'
import { outletEdits } from './outlet-edits.settings'
import type { Outlet } from './outlets.schema'

export const outletFields: OutletField[] = ['hours', 'days', 'notice', 'phones', 'address']

/** Whether a second person has to publish it: a wrong number or address sends people to strangers. */
export const needsSecondPerson = (field: OutletField) => field === 'phones' || field === 'address'

/** Whether the value means something: hours in order, days that are each named once, numbers too. */
export function isSoundChange(change: OutletChange): boolean {
  switch (change.field) {
    case 'hours': {
      const { counters, saturday, sunday } = change.value
      const labels = counters.map(({ label }) => label ?? '')
      return (
        isEachOnce(labels) &&
        [...counters.map(({ spans }) => spans), saturday, sunday].every(areOrderedHours)
      )
    }
    case 'days':
      return (
        isEachOnce(change.value.map(({ day }) => day)) &&
        change.value.every(({ spans }) => areOrderedHours(spans))
      )
    case 'phones':
      return isEachOnce(change.value.map(({ number }) => number))
    case 'notice':
    case 'address':
      return true
  }
}

const isEachOnce = (values: string[]) => new Set(values).size === values.length

/** Everything that somebody typed in it, except telephone numbers. */
export function textsOf(change: OutletChange): string[] {
  switch (change.field) {
    case 'hours':
      return change.value.counters.flatMap(({ label }) => label ?? [])
    case 'days':
      return change.value.flatMap(({ note }) => note ?? [])
    case 'notice':
      return change.value.text === undefined ? [] : [change.value.text]
    case 'phones':
      return change.value.flatMap(({ label }) => label ?? [])
    case 'address':
      return [change.value.text]
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

/** The first day on which a statement confirmed on `day` is to be verified again. */
export function fadesOn(day: IsoDay): IsoDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const later = new Date(Date.UTC(year, month - 1 + outletEdits.fadesAfterMonths, 1))
  const lastOfMonth = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0))
  later.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return later.toISOString().slice(0, 10)
}
