import type { Db, Sql } from '../db/open'

interface Batches<Row, Result> {
  /** Rows per transaction: locks are held, and work is lost with a killed process, for as many. */
  maxBatch: number
  /**
   * Up to `limit` rows that are due, locked with `for update skip locked` unless handling them twice does no
   * harm. `last` is the last row of the previous batch.
   */
  take: (tx: Sql, limit: number, last: Row | undefined) => Promise<Row[]>
  handle: (tx: Sql, batch: Row[]) => Promise<Result>
  /** For what must not happen unless the batch is committed, as calls of other servers. */
  afterCommit?: (result: Result) => Promise<unknown>
}

/** Handles all rows that are due, in batches of a transaction each, until none are left. */
export async function forEachBatch<Row, Result>(
  db: Db,
  { maxBatch, take, handle, afterCommit }: Batches<Row, Result>,
) {
  let last: Row | undefined
  for (let size = maxBatch; size === maxBatch;)
    await db
      .begin(async (tx) => {
        const batch = await take(tx, maxBatch, last)
        size = batch.length
        last = batch.at(-1)
        return size > 0 ? { result: await handle(tx, batch) } : undefined
      })
      .then((done) => done && afterCommit?.(done.result))
}
