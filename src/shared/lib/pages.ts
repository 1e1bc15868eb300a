import type { Failure } from '@/contract/shared/failure'
import { once } from './once'
import { idle, loading, ready, type Ready, type Remote, type Settled } from './remote'

/** Reads one page of a list: the first, or the one that begins after a position. */
export type ReadPage<T> = (after?: string) => Promise<Settled<T[]>>

/** Reads a list again: as many pages as are held now, so that it does not get shorter under the reader. */
export async function readAgain<T extends Row>(
  held: Remote<T[]>,
  read: ReadPage<T>,
): Promise<Settled<T[]>> {
  const count = held.kind === 'ready' ? held.value.length : 0
  let list = await read()
  while (list.kind === 'ready' && list.next && list.value.length < count) {
    const page = await read(list.next)
    list = page.kind === 'ready' ? join(list.value, page) : page
  }
  return list
}

type Row = { id: string } | { day: string }

const keyOf = (row: Row) => ('id' in row ? row.id : row.day)

/**
 * Adds the next page to a list. If it fails, the list stays as it is. A page whose list was read again or
 * given up meanwhile is ignored.
 */
export async function readMore<T extends Row>(
  held: () => Remote<T[]>,
  read: ReadPage<T>,
  put: (list: Ready<T[]>) => void,
): Promise<Failure | undefined> {
  const before = held()
  if (before.kind !== 'ready' || before.next === undefined) return undefined
  const page = await (before.next ? read(before.next) : readAgain(before, read))
  if (page.kind === 'failed') return page.failure
  const list = held()
  if (list.kind !== 'ready' || list.next !== before.next) return undefined
  put(before.next ? join(list.value, page) : page)
  return undefined
}

/** A row that has moved since the pages before were read is not listed twice; it stays where it was, as it is now. */
function join<T extends Row>(before: T[], page: Ready<T[]>): Ready<T[]> {
  const known = new Set(before.map(keyOf))
  const again = new Map(page.value.map((row) => [keyOf(row), row]))
  const added = page.value.filter((row) => !known.has(keyOf(row)))
  return ready([...before.map((row) => again.get(keyOf(row)) ?? row), ...added], page.next)
}

/**
 * The store idiom for lists by key, each read page by page. A list that was read stays on screen if it cannot
 * be read again, unless it is not the reader's any more. `name` is unique.
 */
export function pagedLists<K extends string, T extends Row>(
  name: string,
  get: () => Partial<Record<K, Remote<T[]>>>,
  put: (key: K, list: Remote<T[]>) => void,
  read: (key: K, after?: string) => Promise<Settled<T[]>>,
) {
  const held = (key: K): Remote<T[]> => get()[key] ?? idle

  async function load(key: K): Promise<Failure | undefined> {
    if (held(key).kind !== 'ready') put(key, loading)
    const list = await readAgain(held(key), (after) => read(key, after))
    const isErased = held(key).kind === 'idle' // by a sign-out meanwhile
    if (isErased) return undefined
    if (list.kind === 'ready' || held(key).kind !== 'ready' || isRefused(list.failure))
      put(key, list)
    return list.kind === 'failed' ? list.failure : undefined
  }
  return {
    load: (key: K) => once(`${name} ${key}`, () => load(key)),

    /** Adds the next page. */
    loadMore: (key: K) =>
      readMore(
        () => held(key),
        (after) => read(key, after),
        (list) => put(key, list),
      ),
  }
}

const isRefused = ({ code }: Failure) => code === 'forbidden' || code === 'signed_out'

/** Rows of a list that are stored on the phone. */
const maxStored = 200

export interface StoredList<T> {
  kept?: T[]
  /** There are more rows on the server. */
  goesOn?: boolean
}

/** The beginning of a list, to be stored on the phone. */
export const toStoredList = <T>(list: Remote<T[]>): StoredList<T> =>
  list.kind !== 'ready'
    ? {}
    : {
        kept: list.value.slice(0, maxStored),
        goesOn: list.next !== undefined || list.value.length > maxStored,
      }

/** The part of a store that a stored list is; empty if none is stored. */
export const fromStoredList = <T>({ kept, goesOn }: StoredList<T>): { list?: Ready<T[]> } =>
  kept ? { list: ready(kept, goesOn ? '' : undefined) } : {}
