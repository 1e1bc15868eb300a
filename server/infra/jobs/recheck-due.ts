import type { Db, Sql } from '../db/open'
import { forEachBatch } from './for-each-batch'
import { throwFailures } from './for-each-item'

/** Rows are locked while WeChat answers, for at most its timeout of two seconds. */
const maxBatch = 10
/** After this many batches in a row without any result, WeChat is taken to be unavailable. */
const maxVainBatches = 3

interface Recheck<Row, Check extends string> {
  /** Due texts, latest first: WeChat only checks texts of people who used the mini-program within two hours. */
  lock: (tx: Sql, limit: number, last: Row | undefined) => Promise<Row[]>
  check: (row: Row) => Promise<Check | 'due'>
  save: (tx: Sql, row: Row, check: Check) => Promise<unknown>
}

/** Repeats content checks that failed when the text was written. */
export async function recheckDue<Row, Check extends string>(
  db: Db,
  { lock, check, save }: Recheck<Row, Check>,
) {
  const failures: unknown[] = []
  let vainBatches = 0
  await forEachBatch(db, {
    maxBatch,
    take: async (tx, limit, last?: Row) =>
      vainBatches < maxVainBatches ? lock(tx, limit, last) : [],
    async handle(tx, batch) {
      const results = await Promise.allSettled(batch.map(check))
      vainBatches++
      for (const [i, result] of results.entries()) {
        if (result.status === 'rejected') failures.push(result.reason)
        else if (result.value !== 'due') {
          await save(tx, batch[i]!, result.value)
          vainBatches = 0
        }
      }
    },
  })
  throwFailures(failures)
}
