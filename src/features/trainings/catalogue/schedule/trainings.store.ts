import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { ListedTraining } from '@/contract/trainings/trainings.schema'
import { stateStorage } from '@/platform/storage'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import type { Filter } from '../filter/filter.model'
import * as api from '../trainings.api'

interface TrainingsStore {
  list: Remote<ListedTraining[]>
  /** When the list was read, in ms since 1970: seats are of then. */
  readAt: number
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  filter: Filter
  /** Shows what is kept at once, and asks what has changed. */
  load: () => Promise<void>
  wish: (change: Filter) => void
  clear: () => void
}

let underWay: Promise<void> | undefined

/** The trainings to come, and those of the last days. Kept on the phone, for when there is no network. */
export const useTrainings = create<TrainingsStore>()(
  persist(
    (set, get) => {
      async function read() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const list = await api.listTrainings()
        if (list.kind === 'ready') set({ list, readAt: Date.now(), offline: false })
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // better old than blank
      }

      return {
        list: idle,
        readAt: 0,
        offline: false,
        filter: {},

        load() {
          underWay ??= read().finally(() => (underWay = undefined)) // asked twice is asked once
          return underWay
        },

        wish: (change) => set({ filter: { ...get().filter, ...change } }),
        clear: () => set({ filter: {} }),
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
  readAt: number
}
