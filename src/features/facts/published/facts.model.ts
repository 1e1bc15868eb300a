import type { English, EnglishName } from '@/contract/facts/english.schema'
import { versionsOn } from '@/contract/facts/laws.rules'
import type { Laws } from '@/contract/facts/laws.schema'
import type { Everyday } from '@/contract/facts/everyday.schema'
import type { Manifest, Published, PublishedName } from '@/contract/facts/published.schema'
import { isKeyOf, own } from '@/contract/shared/own.rules'
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
  /** Loaded after the others. Undefined until then, and from a server that does not know them. */
  laws?: Laws
  /** What people say and mean by it, on a phone on which one has searched. */
  everyday?: Everyday
}

/**
 * The facts with each record in the version of a day; the same object if nothing differs. A version has no translation
 * before it is published.
 */
export function factsOn(day: IsoDay, facts: Facts): Facts {
  if (!facts.laws) return facts
  const { laws, services: ofServices, answers: ofAnswers, added } = facts.laws
  const services = versionsOn(day, facts.services, laws, ofServices, added)
  const answers = versionsOn(day, facts.answers, laws, ofAnswers)
  const changed = [...differing(services, facts.services), ...differing(answers, facts.answers)]
  if (changed.length === 0) return facts
  const english = facts.english && withoutTranslation(facts.english, changed)
  return { ...facts, services, answers, ...(english && { english }) }
}

const differing = <R extends { id: string }>(records: R[], before: R[]) =>
  records.filter((record, i) => record !== before[i]).map(({ id }) => id)

function withoutTranslation(english: Partial<English>, ids: string[]): Partial<English> {
  const without = <T>({ texts, outdated }: { texts: Record<string, T>; outdated: string[] }) => ({
    texts: Object.fromEntries(Object.entries(texts).filter(([id]) => !ids.includes(id))),
    outdated: [...outdated, ...ids.filter((id) => isKeyOf(texts, id))],
  })
  const { services, answers } = english
  return {
    ...english,
    ...(services && { services: without(services) }),
    ...(answers && { answers: without(answers) }),
  }
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

/** The facts with the translated names of outlets, which many screens show that are not translated otherwise. */
export function withEnglishNames(facts: Facts): Facts {
  const texts = facts.english?.outlets?.texts
  if (!texts) return facts
  const outlets = facts.outlets.map((outlet) => {
    const nameEn = own(texts, outlet.id)?.name
    return nameEn ? { ...outlet, nameEn } : outlet
  })
  return { ...facts, outlets }
}

/** The name of a service item; undefined if the id is unknown. */
export function serviceName({ services, english }: Facts, id: string, language: Language) {
  const name = byId(services, id)?.name
  const nameEn = own(english?.services?.texts, id)?.name
  return name && nameIn(language, { name, ...(nameEn && { nameEn }) })
}

/** Name of an outlet or a service item; undefined while the facts are loading, or if the id is unknown. */
export function nameOf(facts: Remote<Facts>, id: string | undefined, language: Language) {
  if (facts.kind !== 'ready' || !id) return undefined
  const outlet = byId(facts.value.outlets, id)
  return outlet ? nameIn(language, outlet) : serviceName(facts.value, id, language)
}
