import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import { isSaved, withItemFirst, withoutItem, type SavedItem } from './favourites.model'

interface FavouritesStore {
  favourites: SavedItem[]
  /** Recently opened items, latest first. */
  opened: SavedItem[]
  toggleFavourite: (item: SavedItem) => void
  recordOpened: (item: SavedItem) => void
  clearOpened: () => void
}

const maxFavourites = 200
const maxOpened = 10

/** Favourites and recently opened items. Stored on this phone only, so that nobody learns what was read. */
export const useFavourites = create<FavouritesStore>()(
  persist(
    (set, get) => ({
      favourites: [],
      opened: [],

      toggleFavourite(item) {
        const { favourites } = get()
        set({
          favourites: isSaved(favourites, item)
            ? withoutItem(favourites, item)
            : withItemFirst(favourites, item, maxFavourites),
        })
      },

      recordOpened: (item) => set({ opened: withItemFirst(get().opened, item, maxOpened) }),
      clearOpened: () => set({ opened: [] }),
    }),
    { name: 'collection', storage: createJSONStorage(() => stateStorage) },
  ),
)
