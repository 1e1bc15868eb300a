import { create } from 'zustand'
import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Manifest, PublishedName } from '@/contract/facts/published.schema'
import { failed, idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './facts.api'
import { missingEnglish, missingFiles, type Facts } from './facts.model'
import { readSavedFacts, saveEnglish, saveFacts } from './facts.storage'

interface FactsStore {
  facts: Remote<Facts>
  /** The server could not be reached; stored facts are shown. */
  offline: boolean
  /** Of the translation. `none`: it was never asked for. `failed`: a part of it could not be fetched. */
  english: 'none' | 'loading' | 'ready' | 'failed'
  /** Shows stored facts immediately, then checks for a newer version. */
  load: () => Promise<void>
  /** English was chosen: the translation is fetched, kept, and from then on kept in step. */
  wantEnglish: () => Promise<void>
}

let manifest: Manifest | undefined
let pendingRefresh: Promise<void> | undefined

/** All published facts, stored on the phone and refreshed at each start and when the network returns. */
export const useFacts = create<FactsStore>()((set, get) => {
  const shown = () => {
    const { facts } = get()
    return facts.kind === 'ready' ? facts.value : undefined
  }

  async function refresh() {
    const answer = await api.getManifest()
    const withEnglish = get().english !== 'none' || shown()?.english !== undefined
    const settled =
      answer.kind === 'ready' ? await fetchChanged(answer.value, shown(), withEnglish) : answer
    if (settled.kind === 'ready') set({ facts: settled, offline: false })
    else set(shown() ? { offline: true } : { facts: settled }) // stored facts stay visible
    if (get().english !== 'none') set({ english: stateOfEnglish(shown()) })
  }

  return {
    facts: idle,
    offline: false,
    english: 'none',

    load() {
      if (!shown()) {
        const saved = readSavedFacts()
        manifest = saved?.manifest
        set({ facts: saved ? ready(saved.facts) : loading })
      }
      if (get().english === 'failed') set({ english: 'loading' })
      pendingRefresh ??= refresh().finally(() => (pendingRefresh = undefined))
      return pendingRefresh
    },

    async wantEnglish() {
      const { english, load } = get()
      if (english === 'loading' || english === 'ready') return
      set({ english: 'loading' })
      await pendingRefresh // which may not have asked for it
      if (get().english === 'loading') set({ english: stateOfEnglish(shown()) })
      if (get().english === 'ready') return
      set({ english: 'loading' })
      await load()
    },
  }
})

/** Complete as the manifest lists it; a publication may have none. */
const stateOfEnglish = (facts: Facts | undefined) =>
  facts && manifest && Object.keys(facts.english ?? {}).length === namesOfEnglish(manifest).length
    ? 'ready'
    : 'failed'

const namesOfEnglish = ({ english }: Manifest) => Object.keys(english ?? {}) as EnglishName[]

/** Fetches the changed files and reuses the others. Fails as a whole if one Chinese file fails. */
async function fetchChanged(
  next: Manifest,
  before: Facts | undefined,
  withEnglish: boolean,
): Promise<Settled<Facts>> {
  const changed = missingFiles(next, before ? filesOf(manifest?.files) : {})
  const [answers, english] = await Promise.all([
    Promise.all(changed.map((name) => api.getPublished(name, next.files[name].file))),
    withEnglish ? fetchEnglish(next, before) : undefined,
  ])
  const { english: _, ...chinese } = before ?? {}
  const facts: Record<string, unknown> = { ...chinese, version: next.version, date: next.date }
  for (const [index, answer] of answers.entries()) {
    if (answer.kind === 'failed') return failed(answer.failure)
    facts[changed[index]!] = answer.value
  }
  const isSame = changed.length + (english?.changed.length ?? 0) === 0
  if (before && isSame && before.date === next.date) return ready(before) // keeps the identity, so that nothing is redrawn
  if (english && Object.keys(english.texts).length > 0) facts.english = english.texts
  const complete = facts as unknown as Facts
  manifest = next
  if (english) saveEnglish(next, english.texts, english.changed)
  saveFacts(next, complete, changed)
  return ready(complete)
}

/** Files that cannot be fetched are left out: then the Chinese stands, which must never wait for them. */
async function fetchEnglish(next: Manifest, before: Facts | undefined) {
  const kept = before?.english ?? {}
  const stored = Object.fromEntries(
    Object.entries(filesOf(manifest?.english)).filter(([name]) => name in kept),
  )
  const changed = missingEnglish(next, stored)
  const texts: Record<string, English[EnglishName]> = {}
  for (const name of namesOfEnglish(next)) if (!changed.includes(name)) texts[name] = kept[name]!
  await Promise.all(
    changed.map(async (name) => {
      const answer = await api.getEnglish(name, next.english![name].file)
      if (answer.kind === 'ready') texts[name] = answer.value
    }),
  )
  return { texts: texts as Partial<English>, changed }
}

const filesOf = <N extends PublishedName | EnglishName>(
  files: Record<N, { file: string }> | undefined,
) =>
  Object.fromEntries(
    Object.entries<{ file: string }>(files ?? {}).map(([name, { file }]) => [name, file]),
  ) as Partial<Record<N, string>>
