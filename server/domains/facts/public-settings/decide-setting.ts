import { canBegin } from '@/contract/facts/public-settings.rules'
import type { SettingDecision } from '@/contract/facts/public-settings.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { decidedState } from '../editing/decided-state'
import type { Publish } from '../editing/publish'
import * as repo from './public-settings.repo'
import { readSettings } from './read-settings'

/** Until then another process may count by the version before. */
const untilReadEverywhere = 2 * 60_000

interface Deciding {
  id: string
  decision: SettingDecision
  who: Requester
}

/** A second supervisor publishes or refuses a version; whoever proposed it may withdraw it. A retry changes nothing. */
export async function decideSetting(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  { id, decision, who }: Deciding,
) {
  const at = now().toISOString()
  const decide = async (tx: Sql) => {
    const version = (await repo.findVersion(tx, id)) ?? refuse('not_found')
    const state = decidedState(version, decision.do, who)
    if (!state) return
    const isLate = !canBegin(version.fromDay, clockAt(now().valueOf() + untilReadEverywhere).day)
    if (decision.do === 'publish' && isLate) refuse('conflict')
    const reason = decision.do === 'refuse' ? decision.reason : null
    await repo.insertDecision(tx, { versionId: id, state, byStaff: who.citizen, reason, at })
  }
  if (decision.do !== 'publish') return void (await publish.hold(db, decide))
  await publish.now(db, at, decide)
  await readSettings(db)
}
