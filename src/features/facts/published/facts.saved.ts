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

/** What an earlier start left on this phone: whole, or undefined. Read without waiting. */
export function readSaved(): { facts: Facts; manifest: Manifest } | undefined {
  const manifest = readStored<Manifest>(manifestKey)
  if (!manifest) return undefined
  const data: Record<string, unknown> = { version: manifest.version, date: manifest.date }
  for (const name of Object.keys(manifest.files) as PublishedName[]) {
    const saved = readFile(name)
    if (saved?.file !== manifest.files[name].file) return undefined // cut off while saving
    data[name] = saved.data
  }
  return { manifest, facts: data as unknown as Facts }
}

/** Keeps what has changed. The manifest goes last: it vouches for the files. */
export function save(manifest: Manifest, facts: Facts, changed: PublishedName[]) {
  for (const name of changed)
    keepStored(keyOf(name), { file: manifest.files[name].file, data: facts[name] })
  keepStored(manifestKey, manifest)
}
