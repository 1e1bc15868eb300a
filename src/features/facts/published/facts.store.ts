import { create } from 'zustand'
import type { Manifest, PublishedName } from '@/contract/facts/published.schema'
import { failed, idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './facts.api'
import { missingFiles, type Facts } from './facts.model'
import { readSavedFacts, saveFacts } from './facts.storage'

interface FactsStore {
  facts: Remote<Facts>
  /** The server could not be reached; stored facts are shown. */
  offline: boolean
  /** Shows stored facts immediately, then checks for a newer version. */
  load: () => Promise<void>
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
    const settled = answer.kind === 'ready' ? await fetchChanged(answer.value, shown()) : answer
    if (settled.kind === 'ready') set({ facts: settled, offline: false })
    else set(shown() ? { offline: true } : { facts: settled }) // stored facts stay visible
  }

  return {
    facts: idle,
    offline: false,

    load() {
      if (!shown()) {
        const saved = readSavedFacts()
        manifest = saved?.manifest
        set({ facts: saved ? ready(saved.facts) : loading })
      }
      pendingRefresh ??= refresh().finally(() => (pendingRefresh = undefined))
      return pendingRefresh
    },
  }
})

/** Fetches the changed files and reuses the others. Fails as a whole if one file fails. */
async function fetchChanged(next: Manifest, before: Facts | undefined): Promise<Settled<Facts>> {
  const changed = missingFiles(next, before ? filesOf(manifest) : {})
  const answers = await Promise.all(
    changed.map((name) => api.getPublished(name, next.files[name].file)),
  )
  const facts: Record<string, unknown> = { ...before, version: next.version, date: next.date }
  for (const [index, answer] of answers.entries()) {
    if (answer.kind === 'failed') return failed(answer.failure)
    facts[changed[index]!] = answer.value
  }
  const complete = facts as unknown as Facts
  if (before && changed.length === 0 && before.date === next.date) return ready(before) // keeps the identity, so that nothing is redrawn
  manifest = next
  saveFacts(next, complete, changed)
  return ready(complete)
}

const filesOf = (current: Manifest | undefined) =>
  Object.fromEntries(
    Object.entries(current?.files ?? {}).map(([name, { file }]) => [name, file]),
  ) as Partial<Record<PublishedName, string>>
