import type { OutletEditDecision } from '@/contract/facts/outlet-edits.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOutletStaff, asSupervisor } from '../../people/permission'
import { decidedState } from './decided-state'
import type { Publish } from './publish'
import * as repo from './outlet-edits.repo'
import { toOutletEdit } from './to-outlet-edit'

/** A second person publishes or refuses a proposal; whoever proposed it may withdraw it. A retry changes nothing. */
export async function decideOutletEdit(
  deps: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  who: Requester,
  id: string,
  decision: OutletEditDecision,
) {
  const at = deps.now().toISOString()
  const decide = async (tx: Sql) => {
    const edit = await findOwn(tx, who, id)
    if (decision.do !== 'withdraw') asSupervisor(who)
    const state = decidedState(edit, decision.do, who)
    if (!state) return
    await repo.insertDecision(tx, {
      editId: id,
      state,
      byStaff: who.citizen,
      at,
      ...(decision.do === 'refuse' && { reason: decision.reason }),
    })
  }
  if (decision.do === 'publish') await publish.now(deps.db, at, decide)
  else await publish.hold(deps.db, decide)
  return toOutletEdit(await findOwn(deps.db, who, id), who)
}

/** The edit, for staff of its outlet and supervisors. */
async function findOwn(sql: Sql, who: Requester, id: string) {
  const edit = await repo.findEdit(sql, id)
  if (!edit) {
    if (who.memberships.length === 0) refuse('forbidden')
    refuse('not_found')
  }
  asOutletStaff(who, edit.outlet)
  return edit
}
