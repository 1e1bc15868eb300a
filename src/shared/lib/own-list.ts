import type { EpochMs } from '@/contract/shared/time.types'
import { fromStoredList, toStoredList, type StoredList } from './pages'
import { idle, loading, ready, type Ready, type Remote, type Settled } from './remote'

/** A citizen's list in a store whose rows are complete: a request about one of them answers with its row. */
export interface OwnList<T> {
  list: Remote<T[]>
  /** When each row was read, by key and by the server's clock. */
  readAt: Record<string, EpochMs>
  /** The server was unreachable, so the screen shows an earlier answer. */
  offline: boolean
}

interface Source<T> {
  /** The whole list. Of a paged one: as many rows as are held. */
  read: (held: Remote<T[]>) => Promise<Settled<T[]>>
  keyOf: (row: T) => string
  /** The server's present, as far as it is known. */
  now: () => EpochMs
  /** Resets what else the store holds of the citizen. */
  onForget?: () => void
}

/**
 * The store idiom for such a list: a read sets `loading` only if nothing was read before, keeps the old list if
 * it fails, and is ignored if a row was updated or the citizen signed out meanwhile.
 */
export function ownListReader<T>(
  set: (change: Partial<OwnList<T>>) => void,
  get: () => OwnList<T>,
  { read, keyOf, now, onForget }: Source<T>,
) {
  /** Counts updates and erasures. A list requested before the latest one is outdated. */
  let revision = 0
  const readNow = (rows: T[]) => Object.fromEntries(rows.map((row) => [keyOf(row), now()]))

  function forget() {
    revision++
    set({ list: idle, readAt: {}, offline: false })
    onForget?.()
  }
  return {
    /** Resets the store at sign-out. */
    forget,

    load: async () => {
      if (get().list.kind !== 'ready') set({ list: loading })
      const startRevision = revision
      const list = await read(get().list)
      if (revision !== startRevision) return
      if (list.kind === 'ready') set({ list, readAt: readNow(list.value), offline: false })
      else if (list.failure.code === 'signed_out') forget()
      else set(get().list.kind === 'ready' ? { offline: true } : { list })
    },

    /** The list with a further page. */
    putLonger: (list: Ready<T[]>) =>
      set({ list, readAt: { ...readNow(list.value), ...get().readAt } }),

    /** Adds or replaces a row that another request returned. */
    upsert: (row: T) => {
      revision++
      const { list, readAt } = get()
      const rows = list.kind === 'ready' ? list.value : []
      const others = rows.filter((other) => keyOf(other) !== keyOf(row))
      set({
        list: ready([row, ...others], list.kind === 'ready' ? list.next : undefined),
        readAt: { ...readAt, ...readNow([row]) },
        offline: false,
      })
    },
  }
}

type StoredOwnList<T> = StoredList<T> & Partial<Pick<OwnList<T>, 'readAt'>>

/** What zustand's persist stores: `partialize`. */
export const toStoredOwnList = <T>({
  list,
  readAt,
}: Pick<OwnList<T>, 'list' | 'readAt'>): StoredOwnList<T> => ({ readAt, ...toStoredList(list) })

/** The store with what persist has stored: `merge`. */
export function withStoredOwnList<S extends OwnList<T>, T>(stored: unknown, initial: S): S {
  const { readAt = {}, ...list } = (stored ?? {}) as StoredOwnList<T>
  return { ...initial, readAt, ...fromStoredList(list) }
}
