import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Visit } from '@/contract/visits/visits.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import { listVisits } from './visits.api'

interface VisitsStore {
  /** All one's own. */
  list: Remote<Visit[]>
  /** When each was read, in ms since 1970. */
  readAt: Record<string, number>
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  load: () => Promise<void>
  /** What another call has answered about one. */
  upsert: (visit: Visit) => void
}

/** How often something became known, or was erased: a list that was asked for before that is older. */
let changes = 0

/**
 * One's own visits, as they are read; what is done with them stands in acts.store.ts, as only pages of
 * a subpackage do it. Kept on the phone: code, place and what to bring have to work without a network.
 */
export const useVisits = create<VisitsStore>()(
  persist(
    (set, get) => ({
      list: idle,
      readAt: {},
      offline: false,

      async load() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const before = changes
        const list = await listVisits()
        if (changes !== before) return
        if (list.kind === 'ready') {
          const now = Date.now()
          const readAt = Object.fromEntries(list.value.map(({ id }) => [id, now]))
          set({ list, readAt, offline: false })
        } else if (list.failure.code === 'signed_out') forget()
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // better old than blank
      },

      upsert(visit) {
        changes++
        const { list, readAt } = get()
        const others = list.kind === 'ready' ? list.value.filter(({ id }) => id !== visit.id) : []
        set({
          list: ready([visit, ...others]),
          readAt: { ...readAt, [visit.id]: Date.now() },
          offline: false,
        })
      },
    }),
    {
      name: 'visits',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list, readAt }) => ({
        readAt,
        ...(list.kind === 'ready' && { kept: list.value }),
      }),
      merge: (stored, now) => {
        const { kept, readAt = {} } = (stored ?? {}) as Kept
        return { ...now, readAt, ...(kept && { list: ready(kept) }) }
      },
    },
  ),
)

interface Kept extends Partial<Pick<VisitsStore, 'readAt'>> {
  kept?: Visit[]
}

/** Somebody else holds the phone now. */
function forget() {
  changes++
  useVisits.setState({ list: idle, readAt: {}, offline: false })
}

onErased(forget)
