import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import { isSaved, withFirst, without, type SavedItem } from './favourites.model'

interface FavouritesStore {
  favourites: SavedItem[]
  /** What was opened last, newest first. */
  opened: SavedItem[]
  toggleFavourite: (one: SavedItem) => void
  recordOpened: (one: SavedItem) => void
  clearOpened: () => void
}

const maxFavourites = 200
const maxOpened = 10

/** Favourites and what was opened last. On this phone only: nobody else learns what was read. */
export const useFavourites = create<FavouritesStore>()(
  persist(
    (set, get) => ({
      favourites: [],
      opened: [],

      toggleFavourite(one) {
        const { favourites } = get()
        set({
          favourites: isSaved(favourites, one)
            ? without(favourites, one)
            : withFirst(favourites, one, maxFavourites),
        })
      },

      recordOpened: (one) => set({ opened: withFirst(get().opened, one, maxOpened) }),
      clearOpened: () => set({ opened: [] }),
    }),
    { name: 'collection', storage: createJSONStorage(() => stateStorage) },
  ),
)
