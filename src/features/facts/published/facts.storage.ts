import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Laws } from '@/contract/facts/laws.schema'
import type { Everyday } from '@/contract/facts/everyday.schema'
import type { Manifest, Published, PublishedName } from '@/contract/facts/published.schema'
import { keepStored, readStored } from '@/platform/storage'
import type { Facts } from './facts.model'

interface SavedFile<T> {
  file: string
  data: T
}

const manifestKey = 'published'
const keyOf = (name: PublishedName) => `${manifestKey}:${name}`
const englishKeyOf = (name: EnglishName) => `${manifestKey}:en:${name}`
const readFile = <N extends PublishedName>(name: N) =>
  readStored<SavedFile<Published[N]>>(keyOf(name))

const lawsKey = `${manifestKey}:laws`
const everydayKey = `${manifestKey}:everyday`

export const saveLaws = (laws: SavedFile<Laws>) => keepStored(lawsKey, laws)
export const saveEveryday = (words: SavedFile<Everyday>) => keepStored(everydayKey, words)

/**
 * The facts stored by an earlier start; undefined unless complete. Synchronous. The laws and the everyday
 * words may be older than the other files: then the newer ones could not be fetched yet.
 */
export function readSavedFacts() {
  const manifest = readStored<Manifest>(manifestKey)
  if (!manifest) return undefined
  const data: Record<string, unknown> = { version: manifest.version, date: manifest.date }
  for (const name of Object.keys(manifest.files) as PublishedName[]) {
    const saved = readFile(name)
    if (saved?.file !== manifest.files[name].file) return undefined // interrupted while saving
    data[name] = saved.data
  }
  const english = readSavedEnglish(manifest)
  const laws = readStored<SavedFile<Laws>>(lawsKey)
  if (laws) data.laws = laws.data
  const everyday = readStored<SavedFile<Everyday>>(everydayKey)
  if (everyday) data.everyday = everyday.data
  const facts = { ...(data as unknown as Facts), ...(english && { english }) }
  return { manifest, facts, lawsFile: laws?.file, everydayFile: everyday?.file }
}

/** The stored translation of these facts; undefined on a phone that has none. */
export function readSavedEnglish({ english: files }: Manifest): Partial<English> | undefined {
  if (!files) return undefined
  const english: Record<string, unknown> = {}
  for (const name of Object.keys(files) as EnglishName[]) {
    const saved = readStored<SavedFile<English[EnglishName]>>(englishKeyOf(name))
    if (saved?.file === files[name].file) english[name] = saved.data
  }
  return Object.keys(english).length > 0 ? english : undefined
}

/** Stores the changed files. The manifest is written last, so that it never names a missing file. */
export function saveFacts(manifest: Manifest, facts: Facts, changed: PublishedName[]) {
  for (const name of changed)
    keepStored(keyOf(name), { file: manifest.files[name].file, data: facts[name] })
  keepStored(manifestKey, manifest)
}

export function saveEnglish(manifest: Manifest, english: Partial<English>, changed: EnglishName[]) {
  for (const name of changed)
    if (english[name])
      keepStored(englishKeyOf(name), { file: manifest.english![name].file, data: english[name] })
}
