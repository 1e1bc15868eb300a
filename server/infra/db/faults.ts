import { setTimeout as pause } from 'node:timers/promises'

/** It never came to us, left, or is going: the driver's own words, the system's, and class 57P. */
const unreachable =
  /^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONN(REFUSED|RESET)|EPIPE|ENOTFOUND|57P0\d|08\d{3})$/
/** It is there and can take no more: disk full, out of memory, too many connections. */
const full = /^53\d{3}$/
/** Two stood in each other's way; asked again, one goes after the other. */
const conflicting = /^(40001|40P01)$/

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]) // one for each address tried
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** Whether the database cannot be asked now, and it is worth asking again in a while. */
export const isUnavailable = (error: unknown) =>
  unreachable.test(codeOf(error)) || full.test(codeOf(error))

/**
 * Does `work` again when its transaction lost against another one or its connection broke. Only for
 * work that may be done twice: a lost connection does not say whether the last commit arrived.
 */
export async function withRetry<T>(work: () => Promise<T>, pauses = [50, 200, 800]): Promise<T> {
  for (const wait of pauses) {
    try {
      return await work()
    } catch (error) {
      const code = codeOf(error)
      if (!conflicting.test(code) && !unreachable.test(code)) throw error
    }
    await pause(wait)
  }
  return work()
}
