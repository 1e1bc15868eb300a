import type { Db, Sql } from '../../../infra/db/open'
import type { EditInForce } from './apply-outlet-edits'

type Change = (tx: Sql) => Promise<void>

/** Changes facts in a transaction under the publishing lock. What could not be published is refused. */
export interface Publish {
  /** Applies a change and publishes the result. */
  now: (db: Db, now: string, change: Change) => Promise<unknown>
  /** Applies a change that publishes nothing. */
  hold: (db: Db, change: Change) => Promise<unknown>
  /** Applies the change that stores an edit which waits. */
  holdEdit: (
    db: Db,
    now: string,
    edit: Omit<EditInForce, 'confirmed'>,
    change: Change,
  ) => Promise<unknown>
}
