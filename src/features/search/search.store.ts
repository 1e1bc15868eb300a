import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import { searchOf, type Kind, type Searchable } from './search.model'

interface SearchStore {
  query: string
  /** Only this kind is on screen. */
  kind?: Kind
  /** The words as they are typed, read as nothing else. */
  literal: boolean
  /** What was looked for and found, newest first. On this phone only. */
  recent: string[]
  /** Begins anew, with this query. */
  begin: (query: string) => void
  type: (query: string) => void
  choose: (kind: Kind | undefined) => void
  readLiterally: (literal: boolean) => void
  /** What is typed led somewhere. */
  remember: () => void
  forget: () => void
}

const mostRecent = 8

/** What is looked for. Words are read anew when they change: what was said about others says nothing. */
export const useSearch = create<SearchStore>()(
  persist(
    (set, get) => ({
      query: '',
      literal: false,
      recent: [],

      begin: (query) => set({ query, kind: undefined, literal: false }),
      type: (query) => set({ query, literal: false }),
      choose: (kind) => set({ kind }),
      readLiterally: (literal) => set({ literal }),

      remember() {
        const query = get().query.trim()
        const others = get().recent.filter((one) => one !== query)
        if (query) set({ recent: [query, ...others].slice(0, mostRecent) })
      },

      forget: () => set({ recent: [] }),
    }),
    {
      name: 'search',
      storage: createJSONStorage(() => stateStorage),
      partialize: ({ recent }) => ({ recent }),
    },
  ),
)

let made: { facts: Searchable; search: ReturnType<typeof searchOf> } | undefined

/** The facts made findable, once for each version of them, and not before they are searched. */
export function searchOver(facts: Searchable) {
  if (made?.facts !== facts) made = { facts, search: searchOf(facts) }
  return made.search
}
