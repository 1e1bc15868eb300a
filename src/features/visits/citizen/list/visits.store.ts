import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type { Visit } from '@/contract/visits/visits.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { serverNow } from '@/platform/server-clock'
import {
  ownListReader,
  toStoredOwnList,
  withStoredOwnList,
  type OwnList,
} from '@/shared/lib/own-list'
import { readAgain, readMore } from '@/shared/lib/pages'
import { idle } from '@/shared/lib/remote'
import { listVisits } from './visits.api'

interface VisitsStore extends OwnList<Visit> {
  load: () => Promise<void>
  /** Adds the next page of the list. */
  loadMore: () => Promise<Failure | undefined>
  /** Adds or replaces a visit that another request returned. */
  upsert: (visit: Visit) => void
}

const source = {
  read: (held: VisitsStore['list']) => readAgain(held, listVisits),
  keyOf: ({ id }: Visit) => id,
  now: serverNow,
}

/**
 * The citizen's visits, cached on the phone: code, place and checklist must work offline. Actions are in
 * visit-actions.store.ts, because only pages of a subpackage need them.
 */
export const useVisits = create<VisitsStore>()(
  persist(
    (set, get) => {
      const { load, putLonger, upsert, forget } = ownListReader<Visit>(set, get, source)
      onErased(forget)

      return {
        list: idle,
        readAt: {},
        offline: false,
        load,
        loadMore: () => readMore(() => get().list, listVisits, putLonger),
        upsert,
      }
    },
    {
      name: 'visits',
      storage: createJSONStorage(() => ownStorage),
      partialize: toStoredOwnList,
      merge: withStoredOwnList,
    },
  ),
)
