import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Manifest, Published, PublishedName } from '@/contract/facts/published.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'

/** One version of all published files. */
export interface Facts extends Published {
  version: string
  /** Day on which the facts were last checked. */
  date: IsoDay
  /** Their translation, on a phone on which English was chosen. A file that could not be fetched is absent. */
  english?: Partial<English>
}

/** Files of the manifest that are not stored on the phone. */
export function missingFiles(
  manifest: Manifest,
  stored: Partial<Record<PublishedName, string>>,
): PublishedName[] {
  const names = Object.keys(manifest.files) as PublishedName[]
  return names.filter((name) => manifest.files[name].file !== stored[name])
}

/** As `missingFiles`, of the translation. */
export function missingEnglish(
  { english }: Manifest,
  stored: Partial<Record<EnglishName, string>>,
): EnglishName[] {
  const names = Object.keys(english ?? {}) as EnglishName[]
  return names.filter((name) => english![name].file !== stored[name])
}

/** Undefined if the id is unknown or no longer published. */
export const byId = <T extends { id: string }>(records: T[], id: string) =>
  records.find((record) => record.id === id)

/** Falls back to the Chinese name. */
export function nameIn(language: Language, { name, nameEn }: { name: string; nameEn?: string }) {
  return language === 'en' && nameEn ? nameEn : name
}

/** The translated name of an outlet or a service item. */
export const englishName = ({ english }: Facts, id: string) =>
  english?.outlets?.texts[id]?.name ?? english?.services?.texts[id]?.name

/** Name of an outlet or a service item; undefined while the facts are loading, or if the id is unknown. */
export function nameOf(facts: Remote<Facts>, id: string | undefined, language: Language) {
  if (facts.kind !== 'ready' || !id) return undefined
  const found = byId(facts.value.outlets, id) ?? byId(facts.value.services, id)
  return found && ((language === 'en' && englishName(facts.value, id)) || nameIn(language, found))
}
