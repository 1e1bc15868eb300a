import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { Saying } from './rectification.model'

interface SayingsStore {
  /** By the order and what they are for. */
  sayings: Record<string, string>
  keep: (id: string, for_: Saying, words: string) => void
  drop: (id: string, for_: Saying) => void
}

const nameOf = (id: string, for_: Saying) => `${id} ${for_}`

export const sayingOf = ({ sayings }: Pick<SayingsStore, 'sayings'>, id: string, for_: Saying) =>
  sayings[nameOf(id, for_)] ?? ''

/** Words to the unit that were typed and not sent. On this phone only. */
export const useSayings = create<SayingsStore>()(
  persist(
    (set, get) => ({
      sayings: {},

      keep: (id, for_, words) => set({ sayings: { ...get().sayings, [nameOf(id, for_)]: words } }),

      drop(id, for_) {
        const { [nameOf(id, for_)]: _, ...sayings } = get().sayings
        set({ sayings })
      },
    }),
    { name: 'rectification-sayings', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useSayings.setState({ sayings: {} }))
