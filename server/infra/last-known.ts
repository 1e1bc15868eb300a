import type { EpochMs } from '@/contract/shared/time.types'
import type { Deps } from '../deps'
import { isUnavailable } from './db/faults'
import { within } from './within'

/** What was read last. */
export interface LastKnown<T> {
  value: T
  /** Seconds since it was read, if it should have been read again since. */
  staleFor?: number
}

interface Reading<T> {
  /** Reads from the database. `last` may be returned again. Undefined: there is nothing yet. */
  read: (last: T | undefined) => Promise<T | undefined>
  now: Deps['now']
  /** It is read again when it is older, in ms. */
  freshForMs: number
  /** Counts what may have changed it: it is read again after each. Default: nothing is counted. */
  changes?: () => number
  /** How long a caller waits for the database if there is something to serve meanwhile. */
  waitMs: number
}

/** A copy in memory of what the database has. It serves the last one while the database does not answer. */
export function lastKnown<T>({ read, now, freshForMs, changes = () => 0, waitMs }: Reading<T>) {
  let last: { value: T; readAt: EpochMs } | undefined
  let askedAt: EpochMs = -Infinity
  let reading: Promise<void> | undefined
  let changesSeen = 0
  let isSlow = false

  async function readNow() {
    const startedAt = now().valueOf()
    const changesBefore = changes()
    try {
      const value = await read(last?.value)
      last = value === undefined ? undefined : { value, readAt: startedAt }
    } catch (error) {
      if (!last || !isUnavailable(error)) throw error
    } finally {
      askedAt = startedAt
      changesSeen = changesBefore
      reading = undefined
      isSlow = false
    }
  }

  function known(): LastKnown<T> | undefined {
    if (!last) return undefined
    const { value, readAt } = last
    if (readAt === askedAt && !isSlow) return { value }
    return { value, staleFor: Math.floor(Math.abs(now().valueOf() - readAt) / 1000) }
  }

  /** Reads it again; concurrent calls share one reading. Only the first of them waits for a slow one. */
  async function refresh() {
    reading ??= readNow()
    if (!last) await reading
    else if (!isSlow)
      await within(waitMs, reading).catch((error: unknown) => {
        if (!isUnavailable(error)) throw error
        isSlow = reading !== undefined
      })
    return known()
  }

  async function get() {
    const changed = changes()
    const isFresh = changesSeen >= changed && Math.abs(now().valueOf() - askedAt) < freshForMs
    if (last && isFresh) return known()
    const refreshed = await refresh()
    // That reading may have been under way already when the last change was made.
    return changesSeen < changed && !isSlow ? refresh() : refreshed
  }

  return { refresh, get }
}
