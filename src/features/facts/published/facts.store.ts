import { create } from 'zustand'
import type { Manifest, PublishedName } from '@/contract/facts/published.schema'
import { failed, idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './facts.api'
import { missingFiles, type Facts } from './facts.model'
import { readSaved, save } from './facts.saved'

interface FactsStore {
  facts: Remote<Facts>
  /** The server could not be reached: what is on screen was saved earlier. */
  offline: boolean
  /** Shows what is saved at once, then asks whether it still holds. */
  load: () => Promise<void>
}

let manifest: Manifest | undefined
let underway: Promise<void> | undefined

/** All published facts. Saved on the phone; asked for anew at each start and when the network is back. */
export const useFacts = create<FactsStore>()((set, get) => {
  const shown = () => {
    const { facts } = get()
    return facts.kind === 'ready' ? facts.value : undefined
  }

  async function refresh() {
    const answer = await api.getManifest()
    const settled = answer.kind === 'ready' ? await fetchChanged(answer.value, shown()) : answer
    if (settled.kind === 'ready') set({ facts: settled, offline: false })
    else set(shown() ? { offline: true } : { facts: settled }) // better old than blank
  }

  return {
    facts: idle,
    offline: false,

    load() {
      if (!shown()) {
        const saved = readSaved()
        manifest = saved?.manifest
        set({ facts: saved ? ready(saved.facts) : loading })
      }
      underway ??= refresh().finally(() => (underway = undefined)) // asked twice is asked once
      return underway
    },
  }
})

/** The facts of `next`: what did not change is taken from `before`, the rest is fetched, or nothing is. */
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
  const whole = facts as unknown as Facts
  if (before && changed.length === 0 && before.date === next.date) return ready(before) // same screen
  manifest = next
  save(next, whole, changed)
  return ready(whole)
}

const filesOf = (known: Manifest | undefined) =>
  Object.fromEntries(
    Object.entries(known?.files ?? {}).map(([name, { file }]) => [name, file]),
  ) as Partial<Record<PublishedName, string>>
