import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { onErased, ownStorage } from '@/platform/storage'
import type { WindowDraft } from './windows/window.model'

interface KeptWindow {
  id: string
  draft: WindowDraft
}

interface DraftsStore {
  /** What is typed for windows and not saved yet, the latest first. */
  windows: KeptWindow[]
  /** Single lines, by what they are for. */
  lines: Record<string, string>
  keep: (one: KeptWindow) => void
  drop: (id: string) => void
  type: (what: string, text: string) => void
}

const most = 10

/** What is typed and not sent yet. On this phone, until its owner signs out. */
export const useReceptionDrafts = create<DraftsStore>()(
  persist(
    (set, get) => {
      const others = (id: string) => get().windows.filter((one) => one.id !== id)
      return {
        windows: [],
        lines: {},
        keep: (one) => set({ windows: [one, ...others(one.id)].slice(0, most) }),
        drop: (id) => set({ windows: others(id) }),
        type(what, text) {
          const { [what]: _, ...rest } = get().lines
          set({ lines: text ? { ...rest, [what]: text } : rest })
        },
      }
    },
    { name: 'reception-drafts', storage: createJSONStorage(() => ownStorage) },
  ),
)

onErased(() => useReceptionDrafts.setState({ windows: [], lines: {} }))
