import { own } from '@/contract/shared/own.rules'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import { typedSince } from '@/shared/lib/typed-since'
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
  /** As in `draftsById`. What was typed meanwhile changes the version that has arrived. */
  sendingWindow: (id: string) => (version: number) => boolean
  /** An empty text removes the line. */
  setLine: (key: string, text: string) => void
  /** As in `draftsById`. */
  sendingLine: (key: string) => () => void
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

        sendingWindow(id) {
          const left = typedSince(() => get().windows.find((window) => window.id === id)?.draft)
          return (version) => {
            const draft = left()
            if (draft) get().keepWindow({ id, draft: { ...draft, version } })
            else get().dropWindow(id)
            return draft !== undefined
          }
        },

        setLine(key, text) {
          const { [key]: _, ...rest } = get().lines
          set({ lines: text ? { ...rest, [key]: text } : rest })
        },

        sendingLine(key) {
          const left = typedSince(() => own(get().lines, key))
          return () => get().setLine(key, left() ?? '')
        },
      }
    },
    { name: 'reception-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useStaffDrafts.setState({ windows: [], lines: {} }))
