import type { OutletEditDecision } from '@/contract/facts/outlet-edits.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asSupervisor } from '../../people/permission'
import { decidedState } from './decided-state'
import * as repo from './guide-edits.repo'
import type { Publish } from './publish'
import { toProposal } from './to-proposal'

/**
 * A second supervisor publishes or refuses what another proposed, as a whole; whoever proposed it may withdraw it.
 * A retry changes nothing.
 */
export async function decideGuideProposal(
  deps: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  who: Requester,
  id: string,
  decision: OutletEditDecision,
) {
  asSupervisor(who)
  const at = deps.now().toISOString()
  const decide = async (tx: Sql) => {
    const proposal = (await repo.findProposal(tx, id)) ?? refuse('not_found')
    const state = decidedState(proposal, decision.do, who)
    if (!state) return
    await repo.insertProposalDecision(tx, {
      proposal: id,
      state,
      byStaff: who.citizen,
      at,
      ...(decision.do === 'refuse' && { reason: decision.reason }),
    })
  }
  if (decision.do === 'publish') await publish.now(deps.db, at, decide)
  else await publish.hold(deps.db, decide)
  return toProposal((await repo.findProposal(deps.db, id)) ?? refuse('not_found'), who)
}
