import type { Db, Sql } from '../../../infra/db/open'
import type { GuideEditInForce } from './apply-guide-edits'
import type { EditInForce } from './apply-outlet-edits'

type Change = (tx: Sql) => Promise<void>

/** What waits for a second person: an edit of an outlet, or the edits of a guide that are decided together. */
export type WaitingEdits =
  { outlet: Omit<EditInForce, 'confirmed'> } | { guide: Omit<GuideEditInForce, 'confirmed'>[] }

/** Changes facts in a transaction under the publishing lock. What could not be published is refused. */
export interface Publish {
  /** Applies a change and publishes the result. */
  now: (db: Db, now: string, change: Change) => Promise<unknown>
  /** Applies a change that publishes nothing. */
  hold: (db: Db, change: Change) => Promise<unknown>
  /** Applies the change that stores edits which wait. */
  holdEdit: (db: Db, now: string, edits: WaitingEdits, change: Change) => Promise<unknown>
}
