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
  /** How long a caller waits for the database if there is something to serve meanwhile. */
  waitMs: number
}

/** A copy in memory of what the database has. It serves the last one while the database does not answer. */
export function lastKnown<T>({ read, now, freshForMs, waitMs }: Reading<T>) {
  let last: { value: T; readAt: EpochMs } | undefined
  let askedAt: EpochMs = -Infinity
  let reading: Promise<void> | undefined
  let isSlow = false

  async function readNow() {
    const startedAt = now().valueOf()
    try {
      const value = await read(last?.value)
      last = value === undefined ? undefined : { value, readAt: startedAt }
    } catch (error) {
      if (!last || !isUnavailable(error)) throw error
    } finally {
      askedAt = startedAt
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

  return {
    refresh,
    get: async () =>
      last && Math.abs(now().valueOf() - askedAt) < freshForMs ? known() : refresh(),
  }
}
