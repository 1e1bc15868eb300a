import { isDeepStrictEqual } from 'node:util'
import dayjs from 'dayjs'
import { changeFrom } from '@/contract/facts/outlet-edits.rules'
import type {
  FactConflict,
  FactConflictDecision,
  OutletChange,
} from '@/contract/facts/outlet-edits.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { parseOutlet } from '../parsing/parse-outlet'
import type { Publish } from './publish'
import type { Facts } from '../records/facts'
import type { OutletRecord } from '../records/outlet.record'
import { listEditsInForce, toOutletChange } from './outlet-edits.repo'
import * as repo from './fact-conflicts.repo'

/**
 * Records where an import changed a field to another value than the one that a person confirmed. The person's
 * value stays published until a supervisor decides.
 */
export async function recordConflicts(
  tx: Sql,
  { before, after }: { before: Facts; after: Facts },
  now: string,
): Promise<FactConflict[]> {
  for (const { id: editId, outlet, change } of await listEditsInForce(tx)) {
    const imported = importedValue(after.outlet.get(outlet), change)
    if (isSame(importedValue(before.outlet.get(outlet), change), imported)) continue
    await repo.endConflict(tx, editId, now) // the value that it was about was replaced
    if (isSame(imported, change) || !after.outlet.has(outlet)) continue
    await repo.insertConflict(tx, { id: newId(dayjs(now)), editId, imported, at: now })
  }
  return listFactConflicts(tx)
}

const importedValue = (record: OutletRecord | undefined, { field }: OutletChange) =>
  record && changeFrom(parseOutlet(record), field)

/** Whether two changes state the same; that a place moved is told only by people. */
function isSame(change: OutletChange | undefined, other: OutletChange | undefined) {
  const plain = (change: OutletChange | undefined) =>
    change?.field === 'address' ? { ...change.value, moved: false } : change?.value
  // Through JSON, because a field that is undefined is absent from a stored value.
  const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
  return isDeepStrictEqual(asStored(plain(change)), asStored(plain(other)))
}

export async function listFactConflicts(sql: Sql): Promise<FactConflict[]> {
  const rows = await repo.listOpenConflicts(sql)
  return rows.map(({ id, outlet, field, value, imported }) => ({
    id,
    outlet,
    kept: toOutletChange({ field, value }),
    ...(imported && { imported }),
  }))
}

const states = { keep: 'kept', take: 'taken' } as const

/** A retry changes nothing; another decision than the one that was made is a conflict. */
export async function decideFactConflict(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  who: Requester,
  id: string,
  decision: FactConflictDecision,
) {
  const at = now().toISOString()
  const decide = async (tx: Sql) => {
    const stored = (await repo.findConflict(tx, id)) ?? refuse('not_found')
    const state = states[decision.do]
    if (stored.decision === state) return
    if (stored.decision !== null) refuse('conflict')
    await repo.decideConflict(tx, { id, decision: state, by: who.citizen, at })
  }
  if (decision.do === 'take') await publish.now(db, at, decide)
  else await publish.hold(db, decide) // what is published stays
  return listFactConflicts(db)
}
