import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import type { EpochMs } from '@/contract/shared/time.types'
import { onErased, ownStorage } from '@/platform/storage'
import { once } from '@/shared/lib/once'
import { fromStoredList, readAgain, readMore, toStoredList } from '@/shared/lib/pages'
import { idle, isUnreachable, loading, type Ready, type Remote } from '@/shared/lib/remote'
import * as api from './case-list.api'

export type CaseListView = 'open' | 'done'

interface Saved {
  at: EpochMs
  list: CaseListEntry[]
  /** There are more on the server. */
  goesOn?: boolean
}

interface InboxStore {
  /** Offline copy of the open cases. */
  saved?: Saved
  lists: Record<CaseListView, Remote<CaseListEntry[]>>
  /** The last request failed for lack of a network; the list may be outdated. */
  offline: boolean
  load: (show: CaseListView) => Promise<void>
  loadMore: (show: CaseListView) => Promise<Failure | undefined>
}

function toSaved(list: Ready<CaseListEntry[]>): Saved {
  const { kept = [], goesOn } = toStoredList(list)
  return { at: Date.now(), list: kept, ...(goesOn && { goesOn }) }
}

const fromSaved = ({ list, goesOn }: Saved) =>
  fromStoredList({ kept: list, ...(goesOn && { goesOn }) }).list ?? idle

/** Cases of the units a member of staff works for. Open cases are stored for offline use. */
export const useCaseList = create<InboxStore>()(
  persist(
    (set, get) => {
      const put = (show: CaseListView, list: Remote<CaseListEntry[]>) =>
        set({ lists: { ...get().lists, [show]: list } })
      const read = (show: CaseListView) => (after?: string) =>
        api.listCases({ show, ...(after && { after }) })

      return {
        lists: { open: idle, done: idle },
        offline: false,

        load: (show) =>
          once(`inbox ${show}`, async () => {
            const { lists, saved } = get()
            if (lists[show].kind !== 'ready')
              put(show, show === 'open' && saved ? fromSaved(saved) : loading)
            const list = await readAgain(lists[show], read(show))
            if (list.kind === 'ready') {
              put(show, list)
              set({ offline: false })
              if (show === 'open') set({ saved: toSaved(list) })
              return
            }
            const { code } = list.failure
            set({ offline: isUnreachable(list.failure) })
            const isTheirs = code !== 'forbidden' && code !== 'signed_out'
            if (!isTheirs) set({ saved: undefined })
            if (!isTheirs || get().lists[show].kind !== 'ready') put(show, list)
          }),

        loadMore: (show) =>
          readMore(
            () => get().lists[show],
            read(show),
            (list) => put(show, list),
          ),
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
