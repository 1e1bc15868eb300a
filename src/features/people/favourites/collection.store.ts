import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import { isKept, withFirst, without, type Kept } from './collection.model'

interface CollectionStore {
  favourites: Kept[]
  /** What was opened last, newest first. */
  opened: Kept[]
  toggleFavourite: (one: Kept) => void
  noteOpened: (one: Kept) => void
  forgetOpened: () => void
}

const mostFavourites = 200
const mostOpened = 10

/** Favourites and what was opened last. On this phone only: nobody else learns what was read. */
export const useCollection = create<CollectionStore>()(
  persist(
    (set, get) => ({
      favourites: [],
      opened: [],

      toggleFavourite(one) {
        const { favourites } = get()
        set({
          favourites: isKept(favourites, one)
            ? without(favourites, one)
            : withFirst(favourites, one, mostFavourites),
        })
      },

      noteOpened: (one) => set({ opened: withFirst(get().opened, one, mostOpened) }),
      forgetOpened: () => set({ opened: [] }),
    }),
    { name: 'collection', storage: createJSONStorage(() => stateStorage) },
  ),
)
