import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { SeatHistoryEntry, Training } from '@/contract/trainings/trainings.schema'
import { stateStorage } from '@/platform/storage'
import { loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from '../trainings.api'

interface TrainingStore {
  /** By id. */
  trainings: Record<string, Remote<Training>>
  seatHistories: Record<string, Remote<SeatHistoryEntry[]>>
  /** The server could not be reached, so what is on screen was read earlier. */
  offline: boolean
  load: (id: string) => Promise<void>
  loadSeatHistory: (id: string) => Promise<void>
}

/** The trainings opened last are stored, so that their pages open offline. */
const maxKept = 12

/** Details and seat history of single trainings. */
export const useTraining = create<TrainingStore>()(
  persist(
    (set, get) => ({
      trainings: {},
      seatHistories: {},
      offline: false,

      async load(id) {
        const before = own(get().trainings, id)
        const show = (training: Remote<Training>) =>
          set({ trainings: { ...without(get().trainings, id), [id]: training } }) // the last key is the newest
        if (before?.kind !== 'ready') show(loading)
        const answer = await api.getTraining(id)
        const isGone = answer.kind === 'failed' && answer.failure.code === 'not_found'
        if (answer.kind === 'ready' || isGone || before?.kind !== 'ready') show(answer)
        set({ offline: answer.kind === 'failed' && !isGone })
      },

      async loadSeatHistory(id) {
        const before = own(get().seatHistories, id)
        const show = (history: Remote<SeatHistoryEntry[]>) =>
          set({ seatHistories: { ...get().seatHistories, [id]: history } })
        if (before?.kind !== 'ready') show(loading)
        const answer = await api.listSeatHistory(id)
        if (answer.kind === 'ready' || before?.kind !== 'ready') show(answer)
      },
    }),
    {
      name: 'training',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ trainings }) => ({
        kept: Object.values(trainings)
          .flatMap((training) => (training.kind === 'ready' ? training.value : []))
          .slice(-maxKept),
      }),
      merge: (kept, now) => {
        const { kept: list = [] } = (kept ?? {}) as { kept?: Training[] }
        const trainings = Object.fromEntries(list.map((training) => [training.id, ready(training)]))
        return { ...now, trainings }
      },
    },
  ),
)

function without<T>(record: Record<string, T>, id: string): Record<string, T> {
  const { [id]: _, ...others } = record
  return others
}
