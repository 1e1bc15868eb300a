import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'

interface SearchStore {
  /** What was looked for and led somewhere, newest first. On this phone only. */
  recent: string[]
  remember: (query: string) => void
  forget: () => void
}

const most = 8

export const useSearch = create<SearchStore>()(
  persist(
    (set, get) => ({
      recent: [],

      remember(query) {
        const words = query.trim()
        const others = get().recent.filter((one) => one !== words)
        if (words) set({ recent: [words, ...others].slice(0, most) })
      },

      forget: () => set({ recent: [] }),
    }),
    { name: 'search', storage: createJSONStorage(() => stateStorage) },
  ),
)
