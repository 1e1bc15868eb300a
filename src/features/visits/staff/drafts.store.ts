import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { WindowDraft } from './windows/window.model'

interface StoredWindowDraft {
  id: string
  draft: WindowDraft
}

interface StaffDraftsStore {
  /** Unsaved changes to windows, latest first. */
  windows: StoredWindowDraft[]
  /** Unsent single-line texts, keyed by purpose. */
  lines: Record<string, string>
  keepWindow: (draft: StoredWindowDraft) => void
  dropWindow: (id: string) => void
  /** An empty text removes the line. */
  setLine: (key: string, text: string) => void
}

const maxKeptWindows = 10

/** Unsent input of staff. Stored on this phone until its owner signs out. */
export const useStaffDrafts = create<StaffDraftsStore>()(
  persist(
    (set, get) => {
      const others = (id: string) => get().windows.filter((window) => window.id !== id)
      return {
        windows: [],
        lines: {},
        keepWindow: (window) =>
          set({ windows: [window, ...others(window.id)].slice(0, maxKeptWindows) }),
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
