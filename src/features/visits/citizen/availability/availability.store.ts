import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { OutletAvailability, VisitableOutlet } from '@/contract/visits/visits.schema'
import { stateStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './availability.api'

interface AvailabilityStore {
  /** Which outlets take appointments or have a queue. */
  outlets: Remote<VisitableOutlet[]>
  /** What can be done before one goes to an outlet, by its id. */
  byOutlet: Record<string, Remote<OutletAvailability>>
  /** When each was read, in ms since 1970. */
  readAt: Record<string, number>
  loadOutlets: () => Promise<void>
  load: (outlet: string) => Promise<void>
}

/** What can be done before one goes there. That it can be done stays on the phone; what is free does not. */
export const useAvailability = create<AvailabilityStore>()(
  persist(
    (set, get) => {
      const show = (outlet: string, remote: Remote<OutletAvailability>) =>
        set({ byOutlet: { ...get().byOutlet, [outlet]: remote } })

      return {
        outlets: idle,
        byOutlet: {},
        readAt: {},

        async loadOutlets() {
          const outlets = await api.listVisitableOutlets()
          if (outlets.kind === 'ready' || get().outlets.kind !== 'ready') set({ outlets })
        },

        async load(outlet) {
          if (get().byOutlet[outlet]?.kind !== 'ready') show(outlet, loading)
          const answer = await api.getAvailability(outlet)
          if (answer.kind === 'ready') set({ readAt: { ...get().readAt, [outlet]: Date.now() } })
          if (answer.kind === 'ready' || get().byOutlet[outlet]?.kind !== 'ready')
            show(outlet, answer)
        },
      }
    },
    {
      name: 'visiting',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ outlets }) => (outlets.kind === 'ready' ? { kept: outlets.value } : {}),
      merge: (stored, now) => {
        const { kept } = (stored ?? {}) as { kept?: VisitableOutlet[] }
        return { ...now, ...(kept && { outlets: ready(kept) }) }
      },
    },
  ),
)
