import { create } from 'zustand'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import { onErased } from '@/platform/storage'
import { pagedLists } from '@/shared/lib/pages'
import type { Remote } from '@/shared/lib/remote'
import type { CaseFilter } from './case-list.model'
import type { CaseListView } from './case-list.store'
import * as api from './case-list.api'

interface FilteredCasesStore {
  /** Keyed by `filteredKey`. */
  lists: Record<string, Remote<CaseListEntry[]>>
  load: (key: string) => Promise<Failure | undefined>
  loadMore: (key: string) => Promise<Failure | undefined>
}

export const filteredKey = (show: CaseListView, { unit, kind }: CaseFilter) =>
  JSON.stringify({ show, unit, kind })

/**
 * Cases of one unit or kind, for a list that is not loaded to its end: there may be more of them than on the
 * pages that were read. Nothing is stored on the phone.
 */
export const useFilteredCases = create<FilteredCasesStore>()((set, get) => ({
  lists: {},
  ...pagedLists(
    'filtered cases',
    () => get().lists,
    (key, list) => set({ lists: { ...get().lists, [key]: list } }),
    (key, after) => {
      const filter = JSON.parse(key) as CaseFilter & { show: CaseListView }
      return api.listCases({ ...filter, ...(after && { after }) })
    },
  ),
}))

onErased(() => useFilteredCases.setState({ lists: {} }))
