import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { stateStorage } from '@/platform/storage'

interface SearchStore {
  /** Successful queries, newest first. Never leaves this phone. */
  recent: string[]
  remember: (query: string) => void
  forget: () => void
}

const maxRecent = 8

export const useSearch = create<SearchStore>()(
  persist(
    (set, get) => ({
      recent: [],

      remember(query) {
        const words = meantLine(query)
        const others = get().recent.filter((recentQuery) => recentQuery !== words)
        if (words) set({ recent: [words, ...others].slice(0, maxRecent) })
      },

      forget: () => set({ recent: [] }),
    }),
    { name: 'search', storage: createJSONStorage(() => stateStorage) },
  ),
)
