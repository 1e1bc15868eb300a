import type { GuideChange, GuideField } from '@/contract/facts/guide-edits.schema'
import type { OutletChange, OutletField } from '@/contract/facts/outlet-edits.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'

export interface ConflictRow {
  id: string
  outlet: string
  field: OutletField
  value: OutletChange['value']
  /** Null: the import has no value. */
  imported: OutletChange | null
}

export interface GuideConflictRow {
  id: string
  guide: string
  version: IsoDay | null
  field: GuideField
  value: GuideChange['value']
  /** Null: the import has no value. */
  imported: GuideChange | null
}

/** Undecided conflicts of outlets whose edit is still in force. */
export const listOpenConflicts = (sql: Sql) => sql<ConflictRow[]>`
  select c.id, e.record outlet, e.field, e.value, c.imported
    from fact_conflicts c join fact_edits_in_force e on e.id = c.edit_id
   where c.decision is null and e.source is null
   order by e.record, e.field`

/** As `listOpenConflicts`, of guides. */
export const listOpenGuideConflicts = (sql: Sql) => sql<GuideConflictRow[]>`
  select c.id, e.record guide, e.version, e.field, e.value, c.imported
    from fact_conflicts c join fact_edits_in_force e on e.id = c.edit_id
   where c.decision is null and e.source is not null
   order by e.record, e.version, e.field`

export async function findConflict(sql: Sql, id: string) {
  const [row] = await sql<{ decision: string | null }[]>`
    select decision from fact_conflicts where id = ${id}`
  return row
}

export interface NewConflict {
  id: string
  editId: string
  imported: OutletChange | GuideChange | undefined
  at: string
}

export const insertConflict = (tx: Sql, { id, editId, imported, at }: NewConflict) => tx`
  insert into fact_conflicts (id, edit_id, imported, at)
  values (${id}, ${editId}, ${imported ? tx.json(imported) : null}, ${at})`

/** Ends an undecided conflict about an edit. */
export const endConflict = (tx: Sql, editId: string, at: string) => tx`
  update fact_conflicts set decision = 'over', decided_at = ${at}
   where edit_id = ${editId} and decision is null`

export const decideConflict = (
  tx: Sql,
  { id, decision, by, at }: { id: string; decision: 'kept' | 'taken'; by: string; at: string },
) => tx`
  update fact_conflicts set decision = ${decision}, decided_by = ${by}, decided_at = ${at}
   where id = ${id} and decision is null`
