import { setTimeout as pause } from 'node:timers/promises'

/** Connection failed, was lost, or is being shut down: codes of the driver, the system and SQLSTATE 57P, 08. */
const unreachable =
  /^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONN(REFUSED|RESET)|EPIPE|ENOTFOUND|57P0\d|08\d{3})$/
/** SQLSTATE class 53, insufficient resources: disk full, out of memory, too many connections. */
const full = /^53\d{3}$/
/** Serialization failure and deadlock: the transaction may succeed when retried. */
const conflicting = /^(40001|40P01)$/

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]) // one error per address tried
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** Whether the database is temporarily unavailable, so that a later request may succeed. */
export const isUnavailable = (error: unknown) =>
  unreachable.test(codeOf(error)) || full.test(codeOf(error))

/**
 * Retries `work` after a conflict with another transaction or a lost connection; `pauses` are the delays in ms.
 * Only for idempotent work: after a lost connection, the last commit may have succeeded.
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
