import { isDeepStrictEqual } from 'node:util'
import dayjs from 'dayjs'
import type { GuideConflict } from '@/contract/facts/guide-edits.schema'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import type { Facts } from '../records/facts'
import * as conflicts from './fact-conflicts.repo'
import { listGuideEditsInForce, toGuideChange } from './guide-edits.repo'
import { importedChange } from './guide-texts'

/** As `recordConflicts`, of guides. */
export async function recordGuideConflicts(
  tx: Sql,
  { before, after }: { before: Facts; after: Facts },
  now: string,
): Promise<GuideConflict[]> {
  for (const { id: editId, change, guide, version } of await listGuideEditsInForce(tx)) {
    const of = { guide, field: change.field, ...(version !== undefined && { version }) }
    const imported = importedChange(after, of)
    if (isDeepStrictEqual(importedChange(before, of), imported)) continue
    await conflicts.endConflict(tx, editId, now) // the value that it was about was replaced
    if (isDeepStrictEqual(imported, change) || !after.service.has(guide)) continue
    await conflicts.insertConflict(tx, { id: newId(dayjs(now)), editId, imported, at: now })
  }
  return listGuideConflicts(tx)
}

export async function listGuideConflicts(sql: Sql): Promise<GuideConflict[]> {
  const rows = await conflicts.listOpenGuideConflicts(sql)
  return rows.map(({ id, guide, version, field, value, imported }) => ({
    id,
    guide,
    ...(version !== null && { version }),
    kept: toGuideChange({ field, value }),
    ...(imported && { imported }),
  }))
}
