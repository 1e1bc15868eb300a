import type { District } from '@/contract/facts/places.schema'
import type { Language } from '@/shared/lib/language'
import type { NamedMarker } from './components/outlet-map.types'
import type { Marker } from './clusters.model'
import { outletsText } from './outlets.text'
import { outletName } from './row.model'

/** What is said about a marker; `on` by its outlets, or as the one district that is looked at. */
export function namedMarker(
  marker: Marker,
  { districts, language, opened, district }: Looked,
): NamedMarker {
  const text = outletsText[language].markers
  const { kind, outlets } = marker
  const there = districts.filter(({ code }) => marker.districts.includes(code))
  const [only] = there
  const ids = outlets.map(({ outlet }) => outlet.id)
  const on = opened.length
    ? ids.includes(opened[0]!) && opened.length <= ids.length
    : there.length === 1 && only!.code === district
  if (kind === 'pin') return { ...marker, on, label: outletName(outlets[0]!.outlet, language) }
  if (kind === 'cluster') return { ...marker, on, label: text.cluster(outlets.length) }
  const names = there.map((one) => (language === 'en' ? one.nameEn : one.name))
  const label = text.districts(names, outlets.length)
  if (there.length > 1) return { ...marker, on, label }
  return { ...marker, on, label, name: language === 'en' ? only!.nameEn : only!.short }
}

interface Looked {
  districts: District[]
  language: Language
  /** Ids. */
  opened: string[]
  district: string | undefined
}
