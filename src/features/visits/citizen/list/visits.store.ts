import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Failure } from '@/contract/shared/failure'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { onErased, ownStorage } from '@/platform/storage'
import { serverNow } from '@/platform/server-clock'
import {
  fromStoredList,
  readAgain,
  readMore,
  toStoredList,
  type StoredList,
} from '@/shared/lib/pages'
import { idle, loading, ready, type Remote } from '@/shared/lib/remote'
import { listVisits } from './visits.api'

interface VisitsStore {
  list: Remote<Visit[]>
  /** When each visit was read, by id. */
  readAt: Record<string, EpochMs>
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
  load: () => Promise<void>
  /** Adds the next page of the list. */
  loadMore: () => Promise<Failure | undefined>
  /** Adds or replaces a visit that another request returned. */
  upsert: (visit: Visit) => void
}

/** Counts updates and erasures. A list requested before the latest one is outdated. */
let revision = 0

/**
 * The citizen's visits, cached on the phone: code, place and checklist must work offline. Actions are in
 * visit-actions.store.ts, because only pages of a subpackage need them.
 */
export const useVisits = create<VisitsStore>()(
  persist(
    (set, get) => ({
      list: idle,
      readAt: {},
      offline: false,

      async load() {
        if (get().list.kind !== 'ready') set({ list: loading })
        const startRevision = revision
        const list = await readAgain(get().list, listVisits)
        if (revision !== startRevision) return
        if (list.kind === 'ready') {
          const now = serverNow()
          const readAt = Object.fromEntries(list.value.map(({ id }) => [id, now]))
          set({ list, readAt, offline: false })
        } else if (list.failure.code === 'signed_out') forget()
        else set(get().list.kind === 'ready' ? { offline: true } : { list }) // keep the earlier list
      },

      loadMore: () =>
        readMore(
          () => get().list,
          listVisits,
          (list) => set({ list }),
        ),

      upsert(visit) {
        revision++
        const { list, readAt } = get()
        const others = list.kind === 'ready' ? list.value.filter(({ id }) => id !== visit.id) : []
        set({
          list: ready([visit, ...others], list.kind === 'ready' ? list.next : undefined),
          readAt: { ...readAt, [visit.id]: serverNow() },
          offline: false,
        })
      },
    }),
    {
      name: 'visits',
      storage: createJSONStorage(() => ownStorage),
      partialize: ({ list, readAt }) => ({
        readAt,
        ...toStoredList(list),
      }),
      merge: (stored, initial) => {
        const { readAt = {}, ...list } = (stored ?? {}) as StoredVisits
        return { ...initial, readAt, ...fromStoredList(list) }
      },
    },
  ),
)

interface StoredVisits extends Partial<Pick<VisitsStore, 'readAt'>>, StoredList<Visit> {}

/** Removes the visits of the citizen who signed out. */
function forget() {
  revision++
  useVisits.setState({ list: idle, readAt: {}, offline: false })
}

onErased(forget)
