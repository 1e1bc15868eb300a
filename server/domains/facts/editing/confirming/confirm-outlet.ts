import { isDueToConfirm, verificationExpiresOn } from '@/contract/facts/outlet-edits.rules'
import type { EditToConfirm, OutletConfirmation } from '@/contract/facts/outlet-edits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Deps } from '../../../../deps'
import type { Sql } from '../../../../infra/db/open'
import { newId } from '../../../../infra/db/uuid'
import { refuse } from '../../../../infra/http/refusal'
import type { Requester } from '../../../../infra/http/requester'
import { asOutletStaff } from '../../../people/permission'
import { toOutletChange } from '../outlet-edits.repo'
import type { Publish } from '../publish'
import * as repo from './confirmations.repo'

/** What the outlet stated and nobody confirmed for nearly half a year, or longer. */
export async function listToConfirm(
  sql: Sql,
  outlet: string,
  today: IsoDay,
): Promise<EditToConfirm[]> {
  const rows = await repo.listSettledEdits(sql, outlet)
  return rows.flatMap((row) => {
    const confirmed = clockAt(Date.parse(row.confirmedAt)).day
    if (!isDueToConfirm(row.field, confirmed, today)) return []
    return [
      {
        id: row.id,
        change: toOutletChange(row),
        confirmed,
        until: verificationExpiresOn(confirmed),
      },
    ]
  })
}

/**
 * Somebody at the outlet finds that edits still hold. The values stay, so no second person is needed, for numbers
 * neither. A retry changes nothing.
 */
export async function confirmOutlet(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  who: Requester,
  { outlet, edits }: OutletConfirmation & { outlet: string },
): Promise<EditToConfirm[]> {
  const { role } = asOutletStaff(who, outlet)
  const at = now().toISOString()
  const today = clockAt(Date.parse(at)).day
  await publish.now(db, at, async (tx) => {
    const settled = await repo.listSettledEdits(tx, outlet)
    for (const editId of new Set(edits)) {
      const edit = settled.find(({ id }) => id === editId) ?? refuse('conflict')
      if (clockAt(Date.parse(edit.confirmedAt)).day === today) continue
      await repo.insertConfirmation(tx, {
        id: newId(now()),
        editId,
        byStaff: who.citizen,
        byCity: role === 'supervisor',
        at,
      })
    }
  })
  return listToConfirm(db, outlet, today)
}
