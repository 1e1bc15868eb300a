import { isUnreachable, withRetry } from '../db/faults'
import type { Db, Sql } from '../db/open'

type Items<T> = Iterable<T> | AsyncIterable<T>

/**
 * Handles the items of a job in turn. One that fails does not keep the others from being handled: what failed
 * is thrown at the end, for the job runner to log. Only a database that cannot be reached ends it at once.
 */
export async function forEachItem<T>(items: Items<T>, handle: (item: T) => unknown) {
  const failures: unknown[] = []
  for await (const item of items)
    try {
      await handle(item)
    } catch (error) {
      if (isUnreachable(error)) throw error
      failures.push(error)
    }
  throwFailures(failures)
}

/**
 * Handles each item in a transaction of its own, again after a conflict. Other processes may handle the same
 * items: `handle` locks what it changes and checks that there is still something to do.
 */
export const forEachInTransaction = <T>(
  db: Db,
  items: Items<T>,
  handle: (tx: Sql, item: T) => Promise<unknown>,
) => forEachItem(items, (item) => withRetry(() => db.begin((tx) => handle(tx, item))))

/** Enough to find the fault: what fails for all items would fill the log. */
const maxReported = 20

/** Throws the failure, or several as one. */
export function throwFailures(failures: unknown[]) {
  if (failures.length === 1) throw failures[0]
  if (failures.length > 0) throw new AggregateError(failures.slice(0, maxReported))
}
