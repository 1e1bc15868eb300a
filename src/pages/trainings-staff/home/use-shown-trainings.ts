import { own } from '@/contract/shared/own.rules'
import { useEffect } from 'react'
import type { ListedStaffTraining } from '@/contract/trainings/staff.schema'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'

interface Loaded {
  rows: ListedStaffTraining[]
  next: string | undefined
}

/**
 * The trainings of the selected outlet, or all. Where the list goes on, the server is asked for those of the
 * outlet; until it answers, those that were loaded are shown.
 */
export function useShownTrainings(all: Loaded, outletId: string | undefined) {
  const { ofOutlet, load, loadMore } = useOrganisedTrainings()
  const isRead = outletId !== undefined && all.next !== undefined

  useEffect(() => {
    if (isRead) void load(outletId)
  }, [isRead, outletId, load])

  if (!isRead) return { ...all, onMore: () => loadMore() }
  const read = own(ofOutlet, outletId)
  if (read?.kind !== 'ready') return { rows: all.rows, next: '', onMore: () => load(outletId) }
  return { rows: read.value, next: read.next, onMore: () => loadMore(outletId) }
}
