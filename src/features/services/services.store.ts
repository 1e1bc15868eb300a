import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
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

interface ChecklistsStore {
  /** Names of the ticked materials, by id of the service item. */
  prepared: Record<string, string[]>
  toggle: (id: string, material: string) => void
}

/**
 * Ticked materials, stored on this phone only. Keyed by name, so that a corrected list of materials keeps
 * the ticks of unchanged entries.
 */
export const useChecklists = create<ChecklistsStore>()(
  persist(
    (set, get) => ({
      prepared: {},

      toggle(id, material) {
        const { [id]: ticked = [], ...others } = get().prepared
        const next = ticked.includes(material)
          ? ticked.filter((one) => one !== material)
          : [...ticked, material]
        set({ prepared: next.length > 0 ? { ...others, [id]: next } : others })
      },
    }),
    { name: 'checklists', storage: createJSONStorage(() => stateStorage) },
  ),
)
