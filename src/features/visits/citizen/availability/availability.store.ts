import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Visiting, VisitingOutlet } from '@/contract/visits/visits.schema'
import { stateStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './availability.api'

interface VisitingStore {
  /** Which outlets take appointments or have a queue. */
  outlets: Remote<VisitingOutlet[]>
  /** What can be done before one goes to an outlet, by its id. */
  at: Record<string, Remote<Visiting>>
  /** When each was read, in ms since 1970. */
  readAt: Record<string, number>
  loadOutlets: () => Promise<void>
  load: (outlet: string) => Promise<void>
}

/** What can be done before one goes there. That it can be done stays on the phone; what is free does not. */
export const useVisiting = create<VisitingStore>()(
  persist(
    (set, get) => {
      const show = (outlet: string, remote: Remote<Visiting>) =>
        set({ at: { ...get().at, [outlet]: remote } })

      return {
        outlets: idle,
        at: {},
        readAt: {},

        async loadOutlets() {
          const outlets = await api.listVisiting()
          if (outlets.kind === 'ready' || get().outlets.kind !== 'ready') set({ outlets })
        },

        async load(outlet) {
          if (get().at[outlet]?.kind !== 'ready') show(outlet, loading)
          const answer = await api.getVisiting(outlet)
          if (answer.kind === 'ready') set({ readAt: { ...get().readAt, [outlet]: Date.now() } })
          if (answer.kind === 'ready' || get().at[outlet]?.kind !== 'ready') show(outlet, answer)
        },
      }
    },
    {
      name: 'visiting',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ outlets }) => (outlets.kind === 'ready' ? { kept: outlets.value } : {}),
      merge: (stored, now) => {
        const { kept } = (stored ?? {}) as { kept?: VisitingOutlet[] }
        return { ...now, ...(kept && { outlets: ready(kept) }) }
      },
    },
  ),
)
