import { setTimeout as pause } from 'node:timers/promises'

/** A connection that was refused, lost, or is being shut down: codes of the driver, the system, SQLSTATE 57P, 08. */
const lost =
  /^(CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONN(REFUSED|RESET)|EPIPE|ENOTFOUND|57P0\d|08\d{3})$/
/** No answer in time: see server/infra/deadlines.ts. Waiting again would only take as long again. */
const silent = /^((CONNECT|ANSWER|POOL)_TIMEOUT|ETIMEDOUT|OVERDUE)$/
/** SQLSTATE class 53, insufficient resources: disk full, out of memory, too many connections. */
const full = /^53\d{3}$/
/** A statement, a lock or a transaction took longer than it may; PostgreSQL rolled it back. */
const slow = /^(57014|55P03|25P03)$/
/** Serialization failure and deadlock: the transaction may succeed when retried. */
const conflicting = /^(40001|40P01)$/

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]) // one error per address tried
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

const has = (error: unknown, ...kinds: RegExp[]) => kinds.some((kind) => kind.test(codeOf(error)))

/** Whether nothing came back, so that what was asked may have been done nevertheless. */
export const isUnanswered = (error: unknown) => has(error, lost, silent)

/** Whether other statements would fail as well. */
export const isUnreachable = (error: unknown) => has(error, lost, silent, full)

/** Whether the database is temporarily unavailable, so that a later request may succeed. */
export const isUnavailable = (error: unknown) => has(error, lost, silent, full, slow)

/**
 * Retries `work` after a conflict with another transaction or a lost connection; `pauses` are the delays in ms.
 * Only for idempotent work: after a lost connection, the last commit may have succeeded.
 */
export async function withRetry<T>(work: () => Promise<T>, pauses = [50, 200, 800]): Promise<T> {
  for (const wait of pauses) {
    try {
      return await work()
    } catch (error) {
      if (!has(error, conflicting, lost)) throw error
    }
    await pause(wait)
  }
  return work()
}
