import { create } from 'zustand'
import type { CatalogueFilter } from './services.model'

interface CatalogueStore {
  filter: CatalogueFilter
  /** Merges the change into the filter; `undefined` removes a criterion. */
  setFilter: (change: Partial<CatalogueFilter>) => void
  /** Removes all criteria but the stage. */
  clearFilter: () => void
}

export const useCatalogue = create<CatalogueStore>()((set, get) => ({
  filter: { stage: 'creation' },
  setFilter: (change) => set({ filter: { ...get().filter, ...change } }),
  clearFilter: () => set({ filter: { stage: get().filter.stage } }),
}))
