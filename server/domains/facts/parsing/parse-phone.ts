import type { Phone } from '@/contract/facts/sources.schema'
import { UnreadableField } from '../fact-problems'
import type { OutletRecord } from '../records/outlet.record'

/** The outlets' numbers; where several list one, an entry that is verified comes first. */
export type PhoneBook = Map<string, Phone>

/** Says where the number was found, and that nobody asked there: `verified` says so too. */
const remark = /未经官方核对/

function parseLabel(label: string | undefined, outletName: string) {
  if (!label || label === outletName || remark.test(label)) return undefined
  return label.replace('（通用知识）', '')
}

export function parsePhones({ phone, name }: OutletRecord): Phone[] | undefined {
  if (phone.length === 0) return undefined
  return phone.map(({ number, label, verified, as_of }) => ({
    number,
    label: parseLabel(label, name),
    verified,
    asOf: as_of,
  }))
}

export function buildPhoneBook(outlets: Iterable<OutletRecord>): PhoneBook {
  const book: PhoneBook = new Map()
  for (const outlet of outlets)
    for (const phone of parsePhones(outlet) ?? []) {
      const named = { ...phone, label: phone.label ?? outlet.name.replace(`${phone.number} `, '') }
      const known = book.get(phone.number)
      if (!known || (phone.verified && !known.verified)) book.set(phone.number, named)
    }
  return book
}

/**
 * A number of a service item: `021-54046722（专利受理，2019公布）`. One that an outlet has too is taken
 * from there, where more is known of it. Else a year says that it was published.
 */
export function parseServicePhone(raw: string, book: PhoneBook): Phone {
  const [, number, bracket = ''] = /^([0-9-]{5,13})(?:（([^（）]+)）)?$/.exec(raw) ?? []
  if (!number)
    throw new UnreadableField('/phones', `"${raw}" is written in a way that cannot be read`)
  const known = book.get(number)
  const year = /^(\d{4}(?:-\d\d)?)(?:公布)?$/
  const pieces = bracket.split('，').filter(Boolean)
  const asOf = pieces.map((piece) => year.exec(piece)?.[1]).find(Boolean)
  if (known && (known.verified || !asOf)) return known
  const label = pieces.filter((piece) => !year.test(piece)).join('，') || undefined
  return { number, label, verified: asOf !== undefined, asOf }
}
