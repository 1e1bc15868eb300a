import type { Outlet } from '@/contract/facts/outlets.schema'
import type { Language } from '@/shared/lib/language'
import { kilometres } from '@/shared/lib/distance'
import { spaced } from '@/shared/lib/spaced'
import { isOld } from '@/shared/lib/time'
import type { Listed } from './order.model'
import { outletsText } from './outlets.text'

/** Where it is, as a row has room for it: without the city, and without the district unless given. */
export function addressWords(outlet: Outlet, district: string | undefined, language: Language) {
  const text = outletsText[language]
  const { address, kind } = outlet
  if (!address && (kind === 'online' || kind === 'hotline')) return text.remote[kind]
  const words = address ? streetWords(address, text.noDoor) : text.noAddress
  return district ? text.inDistrict(district, words, address !== undefined) : words
}

function streetWords(address: NonNullable<Outlet['address']>, noDoor: (road: string) => string) {
  const street = spaced(address.text.replace(/^上海市(?:\S{2,3}?(?:新区|区))?/, ''))
  return address.door ? street : noDoor(street)
}

/** What about an outlet is not certain, in as few words as it takes. They are drawn dashed. */
export function doubtsOf({ address, hours, kind }: Outlet, now: number, language: Language) {
  const text = outletsText[language]
  const isDated = (asOf: string | undefined): asOf is string => !!asOf && isOld(asOf, now)
  const said: string[] = []
  const unverified: ('address' | 'hours')[] = []
  if (isDated(address?.asOf)) said.push(text.addressOf(address.asOf.slice(0, 4)))
  else if (address && !address.verified) unverified.push('address')
  if (isDated(hours?.asOf)) said.push(text.hoursOf(hours.asOf.slice(0, 4)))
  else if (!hours?.verified && kind !== 'online') unverified.push('hours')
  if (unverified.length) said.push(text.unverified(unverified))
  return said
}

/** 3.2 公里; undefined where the distance is not known. */
export function distanceWords({ metres, rough }: Listed, language: Language): string | undefined {
  const text = outletsText[language]
  if (metres === undefined) return undefined
  return (rough ? text.roughKm : text.km)(kilometres(metres))
}

/** The name in the language on screen, where there is one. */
export const outletName = ({ name, nameEn }: Outlet, language: Language) =>
  (language === 'en' && nameEn) || name
