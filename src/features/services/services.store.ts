import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { stateStorage } from '@/platform/storage'
import type { Wish } from './services.model'

interface CatalogueStore {
  wish: Wish
  /** Asks for what `change` names and leaves the rest. `undefined` no longer asks. */
  ask: (change: Partial<Wish>) => void
  /** All of the stage that is on screen. */
  clear: () => void
}

/** What of the catalogue is on screen. */
export const useCatalogue = create<CatalogueStore>()((set, get) => ({
  wish: { stage: 'creation' },
  ask: (change) => set({ wish: { ...get().wish, ...change } }),
  clear: () => set({ wish: { stage: get().wish.stage } }),
}))

interface ChecklistsStore {
  /** The materials at hand, by the id of the item they are for. */
  prepared: Record<string, string[]>
  toggle: (id: string, material: string) => void
}

/**
 * Which materials are at hand. On this phone only. By their names: when the facts are corrected, what
 * has a new name has to be prepared anew, and what stays keeps its tick.
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
