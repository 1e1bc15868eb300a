import type { Manifest, Published, PublishedName } from '@/contract/facts/published.schema'
import { keepStored, readStored } from '@/platform/storage'
import type { Facts } from './facts.model'

interface SavedFile<N extends PublishedName> {
  file: string
  data: Published[N]
}

const manifestKey = 'published'
const keyOf = (name: PublishedName) => `${manifestKey}:${name}`
const readFile = <N extends PublishedName>(name: N) => readStored<SavedFile<N>>(keyOf(name))

/** The facts stored by an earlier start; undefined unless complete. Synchronous. */
export function readSavedFacts(): { facts: Facts; manifest: Manifest } | undefined {
  const manifest = readStored<Manifest>(manifestKey)
  if (!manifest) return undefined
  const data: Record<string, unknown> = { version: manifest.version, date: manifest.date }
  for (const name of Object.keys(manifest.files) as PublishedName[]) {
    const saved = readFile(name)
    if (saved?.file !== manifest.files[name].file) return undefined // interrupted while saving
    data[name] = saved.data
  }
  return { manifest, facts: data as unknown as Facts }
}

/** Stores the changed files. The manifest is written last, so that it never names a missing file. */
export function saveFacts(manifest: Manifest, facts: Facts, changed: PublishedName[]) {
  for (const name of changed)
    keepStored(keyOf(name), { file: manifest.files[name].file, data: facts[name] })
  keepStored(manifestKey, manifest)
}
