import type { Db, Sql } from '../../../infra/db/open'

/** Changes facts in a transaction under the publishing lock. */
export interface Publish {
  /** Applies a change and publishes the result. */
  now: (db: Db, now: string, change: (tx: Sql) => Promise<void>) => Promise<unknown>
  /** Applies a change that is not published yet. */
  hold: (db: Db, change: (tx: Sql) => Promise<unknown>) => Promise<unknown>
}
