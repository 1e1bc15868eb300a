import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { WindowDraft } from './windows/window.model'

interface KeptWindow {
  id: string
  draft: WindowDraft
}

interface StaffDraftsStore {
  /** Unsaved changes to windows, latest first. */
  windows: KeptWindow[]
  /** Unsent single-line texts, keyed by purpose. */
  lines: Record<string, string>
  keepWindow: (one: KeptWindow) => void
  dropWindow: (id: string) => void
  setLine: (key: string, text: string) => void
}

const maxKeptWindows = 10

/** Unsent input of staff. Stored on this phone until its owner signs out. */
export const useStaffDrafts = create<StaffDraftsStore>()(
  persist(
    (set, get) => {
      const others = (id: string) => get().windows.filter((one) => one.id !== id)
      return {
        windows: [],
        lines: {},
        keepWindow: (one) => set({ windows: [one, ...others(one.id)].slice(0, maxKeptWindows) }),
        dropWindow: (id) => set({ windows: others(id) }),
        setLine(key, text) {
          const { [key]: _, ...rest } = get().lines
          set({ lines: text ? { ...rest, [key]: text } : rest })
        },
      }
    },
    { name: 'reception-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useStaffDrafts.setState({ windows: [], lines: {} }))
