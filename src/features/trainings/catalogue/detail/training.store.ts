import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { SeatHistoryEntry, Training } from '@/contract/trainings/trainings.schema'
import { stateStorage } from '@/platform/storage'
import { loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from '../trainings.api'

interface TrainingStore {
  /** By id. */
  trainings: Record<string, Remote<Training>>
  moves: Record<string, Remote<SeatHistoryEntry[]>>
  /** The server could not be reached: what is on screen was read earlier. */
  offline: boolean
  load: (id: string) => Promise<void>
  loadMoves: (id: string) => Promise<void>
}

/** Those that were opened last: a few, so that a page one has been to opens without a network. */
const most = 12

/** One training and why its places moved. Only pages that show one need it. */
export const useTraining = create<TrainingStore>()(
  persist(
    (set, get) => ({
      trainings: {},
      moves: {},
      offline: false,

      async load(id) {
        const before = get().trainings[id]
        const keep = (one: Remote<Training>) =>
          set({ trainings: { ...without(get().trainings, id), [id]: one } }) // the last is the newest
        if (before?.kind !== 'ready') keep(loading)
        const answer = await api.getTraining(id)
        const isGone = answer.kind === 'failed' && answer.failure.code === 'not_found'
        if (answer.kind === 'ready' || isGone || before?.kind !== 'ready') keep(answer)
        set({ offline: answer.kind === 'failed' && !isGone })
      },

      async loadMoves(id) {
        const before = get().moves[id]
        const keep = (one: Remote<SeatHistoryEntry[]>) =>
          set({ moves: { ...get().moves, [id]: one } })
        if (before?.kind !== 'ready') keep(loading)
        const answer = await api.listMoves(id)
        if (answer.kind === 'ready' || before?.kind !== 'ready') keep(answer)
      },
    }),
    {
      name: 'training',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ trainings }) => ({
        kept: Object.values(trainings)
          .flatMap((one) => (one.kind === 'ready' ? one.value : []))
          .slice(-most),
      }),
      merge: (kept, now) => {
        const { kept: list = [] } = (kept ?? {}) as { kept?: Training[] }
        const trainings = Object.fromEntries(list.map((one) => [one.id, ready(one)]))
        return { ...now, trainings }
      },
    },
  ),
)

function without<T>(record: Record<string, T>, id: string): Record<string, T> {
  const { [id]: _, ...others } = record
  return others
}
