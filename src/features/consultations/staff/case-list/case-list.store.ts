import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from '../case/case.api'

export type CaseListView = 'open' | 'done'

interface InboxStore {
  /** The copy of what is open, from when it was read (ms since 1970). */
  saved?: { at: number; list: CaseListEntry[] }
  lists: Record<CaseListView, Remote<CaseListEntry[]>>
  /** The last attempt found no network: what is shown was read earlier. */
  offline: boolean
  load: (show: CaseListView) => Promise<void>
}

/** What waits for an answer, and what has one. What is open is kept: it is looked at where no network is. */
export const useCaseList = create<InboxStore>()(
  persist(
    (set, get) => {
      const put = (show: CaseListView, list: Remote<CaseListEntry[]>) =>
        set({ lists: { ...get().lists, [show]: list } })

      return {
        lists: { open: idle, done: idle },
        offline: false,

        load: (show) =>
          once(`inbox ${show}`, async () => {
            const { lists, saved } = get()
            if (lists[show].kind !== 'ready')
              put(show, show === 'open' && saved ? ready(saved.list) : loading)
            const list = await api.listCases(show)
            if (list.kind === 'ready') {
              put(show, list)
              set({ offline: false })
              if (show === 'open') set({ saved: { at: Date.now(), list: list.value } })
              return
            }
            const { code } = list.failure
            set({ offline: code === 'offline' })
            const isTheirs = code !== 'forbidden' && code !== 'signed_out'
            if (!isTheirs) set({ saved: undefined })
            if (!isTheirs || get().lists[show].kind !== 'ready') put(show, list)
          }),
      }
    },
    {
      name: 'inbox',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ saved }) => ({ saved }),
    },
  ),
)

onErased(() => useCaseList.setState(useCaseList.getInitialState(), true))
