import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { CaseListEntry } from '@/contract/consultations/case.schema'
import { own } from '@/contract/shared/own.rules'
import {
  filterCases,
  type CaseFilter,
} from '@/features/consultations/staff/case-list/case-list.model'
import {
  useCaseList,
  type CaseListView,
} from '@/features/consultations/staff/case-list/case-list.store'
import {
  filteredKey,
  useFilteredCases,
} from '@/features/consultations/staff/case-list/filtered-cases.store'

interface Loaded {
  list: CaseListEntry[]
  next: string | undefined
}

/**
 * The cases of the selected unit and kind. Where the list goes on, the server is asked for them; until it
 * answers, those that were loaded are shown.
 */
export function useShownCases(show: CaseListView, { list, next }: Loaded, filter: CaseFilter) {
  const { loadMore } = useCaseList()
  const filtered = useFilteredCases()
  const key = filteredKey(show, filter)
  const isRead = next !== undefined && Boolean(filter.unit ?? filter.kind)
  const { load } = filtered
  const refresh = () => {
    if (isRead) void load(key)
  }

  useDidShow(refresh)
  useEffect(() => {
    if (isRead) void load(key)
  }, [isRead, key, load])

  const rows = filterCases(list, filter)
  if (!isRead) return { id: key, rows, next, onMore: () => loadMore(show) }
  const read = own(filtered.lists, key)
  if (read?.kind !== 'ready') return { id: key, rows, next: '', onMore: () => load(key) }
  return { id: key, rows: read.value, next: read.next, onMore: () => filtered.loadMore(key) }
}
