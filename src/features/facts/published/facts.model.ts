import type { Manifest, Published, PublishedName } from '@/contract/facts/published.schema'
import type { Language } from '@/shared/lib/language'
import type { Remote } from '@/shared/lib/remote'

/** All that is published, as one version of it. */
export interface Facts extends Published {
  version: string
  /** YYYY-MM-DD: the day the facts were last looked at. */
  date: string
}

/** Which files of a manifest the phone does not have yet, given which files it has. */
export function missingFiles(
  manifest: Manifest,
  saved: Partial<Record<PublishedName, string>>,
): PublishedName[] {
  const names = Object.keys(manifest.files) as PublishedName[]
  return names.filter((name) => manifest.files[name].file !== saved[name])
}

/** The record with this id; undefined where there is none, or no longer. */
export const byId = <T extends { id: string }>(records: T[], id: string) =>
  records.find((record) => record.id === id)

/** A name in the language on screen, and whether it had to stay in Chinese. */
export function nameIn(language: Language, { name, nameEn }: { name: string; nameEn?: string }) {
  return language === 'en' && nameEn ? nameEn : name
}

/** What an outlet or a service item is called; undefined while nobody knows. */
export function nameOf(facts: Remote<Facts>, id: string | undefined, language: Language) {
  if (facts.kind !== 'ready' || !id) return undefined
  const found = byId(facts.value.outlets, id) ?? byId(facts.value.services, id)
  return found && nameIn(language, found)
}
