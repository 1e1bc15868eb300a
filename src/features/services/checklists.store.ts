import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { own } from '@/contract/shared/own.rules'
import { stateStorage } from '@/platform/storage'

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
        const { [id]: _, ...others } = get().prepared
        const ticked = own(get().prepared, id) ?? []
        const next = ticked.includes(material)
          ? ticked.filter((tickedMaterial) => tickedMaterial !== material)
          : [...ticked, material]
        set({ prepared: next.length > 0 ? { ...others, [id]: next } : others })
      },
    }),
    { name: 'checklists', storage: createJSONStorage(() => stateStorage) },
  ),
)
