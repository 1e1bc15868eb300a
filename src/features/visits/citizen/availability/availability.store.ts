import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { EpochMs } from '@/contract/shared/time.types'
import type { OutletAvailability, VisitableOutlet } from '@/contract/visits/visits.schema'
import { stateStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './availability.api'

interface AvailabilityStore {
  outlets: Remote<VisitableOutlet[]>
  /** By outlet id. */
  byOutlet: Record<string, Remote<OutletAvailability>>
  /** When each outlet's availability was read. */
  readAt: Record<string, EpochMs>
  loadOutlets: () => Promise<void>
  load: (outlet: string) => Promise<void>
}

/** What citizens can book. Only the list of outlets is cached on the phone, never the free slots. */
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
      merge: (stored, initial) => {
        const { kept } = (stored ?? {}) as { kept?: VisitableOutlet[] }
        return { ...initial, ...(kept && { outlets: ready(kept) }) }
      },
    },
  ),
)
