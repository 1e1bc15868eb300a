import type { Outlet } from '@/contract/facts/outlets.schema'
import type { Phone } from '@/contract/facts/sources.schema'
import { UnreadableField } from '../fact-problems'
import type { OutletRecord } from '../records/outlet.record'

/** Outlet phones by number; a verified entry wins over an unverified one. */
export type PhoneBook = Map<string, Phone>

/** A remark on the number's origin; `verified` already covers it. */
const originRemark = /未经官方核对/

function parseLabel(label: string | undefined, outletName: string) {
  if (!label || label === outletName || originRemark.test(label)) return undefined
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

export function buildPhoneBook(outlets: Iterable<Pick<Outlet, 'name' | 'phones'>>): PhoneBook {
  const book: PhoneBook = new Map()
  for (const outlet of outlets)
    for (const phone of outlet.phones ?? []) {
      const named = { ...phone, label: phone.label ?? outlet.name.replace(`${phone.number} `, '') }
      const listed = book.get(phone.number)
      if (!listed || (phone.verified && !listed.verified)) book.set(phone.number, named)
    }
  return book
}

/**
 * Parses a service item's phone: `021-54046722（专利受理，2019公布）`. The entry of an outlet with the same
 * number is preferred. Otherwise the number counts as verified only if a year of publication is given.
 */
export function parseServicePhone(raw: string, book: PhoneBook): Phone {
  const [, number, bracket = ''] = /^([0-9-]{5,13})(?:（([^（）]+)）)?$/.exec(raw) ?? []
  if (!number)
    throw new UnreadableField('/phones', `"${raw}" is written in a way that cannot be read`)
  const listed = book.get(number)
  const year = /^(\d{4}(?:-\d\d)?)(?:公布)?$/
  const pieces = bracket.split('，').filter(Boolean)
  const asOf = pieces.map((piece) => year.exec(piece)?.[1]).find(Boolean)
  if (listed && (listed.verified || !asOf)) return listed
  const label = pieces.filter((piece) => !year.test(piece)).join('，') || undefined
  return { number, label, verified: asOf !== undefined, asOf }
}
