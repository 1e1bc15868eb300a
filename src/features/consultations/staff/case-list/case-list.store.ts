import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { idle, isUnreachable, loading, ready, type Remote } from '@/shared/lib/remote'
import * as api from './case-list.api'

export type CaseListView = 'open' | 'done'

interface InboxStore {
  /** Offline copy of the open cases. */
  saved?: { at: EpochMs; list: CaseListEntry[] }
  lists: Record<CaseListView, Remote<CaseListEntry[]>>
  /** The last request failed for lack of a network; the list may be outdated. */
  offline: boolean
  load: (show: CaseListView) => Promise<void>
}

/** Cases of the units a member of staff works for. Open cases are stored for offline use. */
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
            set({ offline: isUnreachable(list.failure) })
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
