import type { District } from '@/contract/facts/places.schema'
import type { Language } from '@/shared/lib/language'
import type { LabelledMarker } from './components/outlet-map.types'
import type { Marker } from './clusters.model'
import { outletsText } from './outlets.text'
import { outletName } from './row.model'

/** Adds a label, and highlights the opened marker, or else the marker of the chosen district. */
export function labelMarker(
  marker: Marker,
  { districts, language, opened, district }: MarkerContext,
): LabelledMarker {
  const text = outletsText[language].markers
  const { kind, outlets } = marker
  const markerDistricts = districts.filter(({ code }) => marker.districts.includes(code))
  const [onlyDistrict] = markerDistricts
  const ids = outlets.map(({ outlet }) => outlet.id)
  const on = opened.length
    ? ids.includes(opened[0]!) && opened.length <= ids.length
    : markerDistricts.length === 1 && onlyDistrict!.code === district
  if (kind === 'pin') return { ...marker, on, label: outletName(outlets[0]!.outlet, language) }
  if (kind === 'cluster') return { ...marker, on, label: text.cluster(outlets.length) }
  const names = markerDistricts.map((markerDistrict) =>
    language === 'en' ? markerDistrict.nameEn : markerDistrict.name,
  )
  const label = text.districts(names, outlets.length)
  if (markerDistricts.length > 1) return { ...marker, on, label }
  return {
    ...marker,
    on,
    label,
    name: language === 'en' ? onlyDistrict!.nameEn : onlyDistrict!.short,
  }
}

interface MarkerContext {
  districts: District[]
  language: Language
  /** Ids of the outlets of the opened marker. */
  opened: string[]
  /** Code of the district in the filter. */
  district: string | undefined
}
