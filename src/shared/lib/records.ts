import { own } from '@/contract/shared/own.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import {
  fromStoredList,
  readAgain,
  readMore,
  toStoredList,
  type ReadPage,
  type StoredList,
} from './pages'
import { idle, isUnreachable, loading, ready, type Remote, type Settled } from './remote'

/** A citizen's records of one kind in a store: the list, and the details of those that were opened. */
export interface Records<L, D> {
  list: Remote<L[]>
  details: Record<string, Remote<D>>
  /** When the list was read, by the server's clock. */
  readAt?: EpochMs | undefined
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
}

interface Source<L, D> {
  list: ReadPage<L>
  detail: (id: string) => Promise<Settled<D>>
  /** The server's present, as far as it is known. */
  now: () => EpochMs
}

type SetRecords<L, D> = (change: Partial<Records<L, D>>) => void

/**
 * The store idiom for own records: each read sets `loading` only if nothing was read before, keeps the old
 * value if it fails, and is ignored if the citizen signed out meanwhile.
 */
export function recordsReader<L extends { id: string }, D>(
  set: SetRecords<L, D>,
  get: () => Records<L, D>,
  source: Source<L, D>,
) {
  let session = 0
  /** Returns a function that tells whether the same citizen is still signed in. */
  const sessionGuard = () => {
    const started = session
    return () => started === session
  }
  const show = (id: string, remote: Remote<D>) =>
    set({ details: { ...get().details, [id]: remote } })
  return {
    show,
    sessionGuard,

    load: async () => {
      const isCurrent = sessionGuard()
      if (get().list.kind !== 'ready') set({ list: loading })
      const list = await readAgain(get().list, source.list)
      if (!isCurrent()) return
      if (list.kind === 'ready') set({ list, offline: false, readAt: source.now() })
      else set(get().list.kind === 'ready' ? { offline: true } : { list })
    },

    /** Adds the next page of the list. */
    loadMore: () =>
      readMore(
        () => get().list,
        source.list,
        (list) => set({ list }),
      ),

    loadOne: async (id: string) => {
      const isCurrent = sessionGuard()
      const before = own(get().details, id)
      if (before?.kind !== 'ready') show(id, loading)
      const answer = await source.detail(id)
      if (!isCurrent()) return
      if (answer.kind === 'ready') {
        show(id, answer)
        set({ offline: false })
      } else if (before?.kind === 'ready' && isUnreachable(answer.failure)) set({ offline: true })
      else show(id, answer)
    },

    /** Resets the store at sign-out; answers still on their way will be ignored. */
    forget: () => {
      session++
      set({ list: idle, details: {}, offline: false, readAt: undefined })
    },
  }
}

interface StoredRecords<L, D> extends StoredList<L> {
  opened?: D[]
  readAt?: EpochMs | undefined
}

/** How many opened records are persisted. */
const maxStored = 10

/** What zustand's persist stores: `partialize`. */
export const toStoredRecords = <L, D>({
  list,
  details,
  readAt,
}: Records<L, D>): StoredRecords<L, D> => ({
  readAt,
  ...toStoredList(list),
  opened: Object.values(details)
    .flatMap((record) => (record.kind === 'ready' ? [record.value] : []))
    .slice(-maxStored),
})

/** The store with what persist has stored: `merge`. */
export function withStoredRecords<S extends Records<L, D>, L, D extends { id: string }>(
  stored: unknown,
  now: S,
): S {
  const { opened = [], readAt, ...list } = (stored ?? {}) as StoredRecords<L, D>
  const details = Object.fromEntries(opened.map((detail) => [detail.id, ready(detail)]))
  return { ...now, details, readAt, ...fromStoredList(list) }
}
