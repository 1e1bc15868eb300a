import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { EpochMs } from '@/contract/shared/time.types'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { stateStorage } from '@/platform/storage'
import { serverNow } from '@/platform/server-clock'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import type { Filter } from '../filter/filter.model'
import * as api from '../trainings.api'

interface TrainingsStore {
  list: Remote<ListedTraining[]>
  /** When the list, and so the number of free seats, was read. */
  readAt: EpochMs
  /** The server could not be reached, so what is on screen was read earlier. */
  offline: boolean
  filter: Filter
  load: () => Promise<void>
  updateFilter: (change: Filter) => void
  clearFilter: () => void
}

let pendingLoad: Promise<void> | undefined

/** Upcoming and recent trainings, stored on the phone for offline use. */
export const useTrainings = create<TrainingsStore>()(
  persist(
    (set, get) => {
      async function read() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const list = await api.listTrainings()
        if (list.kind === 'ready') set({ list, readAt: serverNow(), offline: false })
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // an old list is better than none
      }

      return {
        list: idle,
        readAt: 0,
        offline: false,
        filter: {},

        load() {
          pendingLoad ??= read().finally(() => (pendingLoad = undefined))
          return pendingLoad
        },

        updateFilter: (change) => set({ filter: { ...get().filter, ...change } }),
        clearFilter: () => set({ filter: {} }),
      }
    },
    {
      name: 'trainings',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ list, readAt }) => (list.kind === 'ready' ? { kept: list.value, readAt } : {}),
      merge: (kept, now) => {
        const { kept: value, readAt } = (kept ?? {}) as Kept
        return value ? { ...now, list: ready(value), readAt } : now
      },
    },
  ),
)

interface Kept {
  kept?: ListedTraining[]
  readAt: EpochMs
}
