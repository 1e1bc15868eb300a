import type { Outlet } from '@/contract/facts/outlets.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Language } from '@/shared/lib/language'
import { kilometres } from '@/shared/lib/distance'
import { spaced } from '@/shared/lib/spaced'
import { isOld } from '@/shared/lib/time'
import type { ListedOutlet } from './order.model'
import { rowText } from './row.text'

/** Short address without the city, prefixed by `district` if given. */
export function addressWords(outlet: Outlet, district: string | undefined, language: Language) {
  const text = rowText[language]
  const { address, kind } = outlet
  if (!address && (kind === 'online' || kind === 'hotline')) return text.remote[kind]
  const words = address ? streetWords(address, text.noDoor, district) : text.noAddress
  return district ? text.inDistrict(district, words, address !== undefined) : words
}

function streetWords(
  address: NonNullable<Outlet['address']>,
  noDoor: (road: string) => string,
  district: string | undefined,
) {
  const text = address.text
    .replace(/^上海市(?:\S{2,3}?(?:新区|区))?/, '')
    .replace(district ? /, [A-Z][a-z]+ (?:District|New Area)$/ : '', '')
  const street = spaced(text)
  return address.door ? street : noDoor(street)
}

/** Tags for outdated or unverified address and hours. Drawn dashed. */
export function doubtWords({ address, hours, kind }: Outlet, now: EpochMs, language: Language) {
  const text = rowText[language]
  const isOutdated = (asOf: string | undefined): asOf is string => !!asOf && isOld(asOf, now)
  const doubts: string[] = []
  const unverified: ('address' | 'hours')[] = []
  if (isOutdated(address?.asOf)) doubts.push(text.addressOf(address.asOf.slice(0, 4)))
  else if (address && !address.verified) unverified.push('address')
  if (isOutdated(hours?.asOf)) doubts.push(text.hoursOf(hours.asOf.slice(0, 4)))
  else if (!hours?.verified && kind !== 'online') unverified.push('hours')
  if (unverified.length) doubts.push(text.unverified(unverified))
  return doubts
}

/** `3.2 公里`; undefined if the distance is unknown. */
export function distanceWords(
  { metres, rough }: ListedOutlet,
  language: Language,
): string | undefined {
  const text = rowText[language]
  if (metres === undefined) return undefined
  return (rough ? text.roughKm : text.km)(kilometres(metres))
}

/** Falls back to the Chinese name. */
export const outletName = ({ name, nameEn }: Outlet, language: Language) =>
  (language === 'en' && nameEn) || name
