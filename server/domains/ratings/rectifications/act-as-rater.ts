import { rating } from '@/contract/ratings/ratings.settings'
import { citizenRectificationActions } from '@/contract/ratings/rectifications.rules'
import type { RectificationAction } from '@/contract/ratings/rectifications.schema'
import { checkCitizenText } from '../../people/check-citizen-text'
import { refuseOverTextLimit } from '../../people/refuse-over-text-limit'
import { dispatch, type ActionHandlers } from '../../../infra/dispatch'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { listSupervisors } from '../../people/supervisors.repo'
import {
  withRectificationLedger,
  addEvent,
  findRater,
  notifySupervisors,
  isRecordedAction,
  type RectificationLedger,
} from './rectification-ledger'
import { daysToRepair, startClock } from './rectification-clock'
import * as repo from './rectifications.repo'

/** Performs the rater's action. Anybody else gets not_found. */
export async function actAsRater(
  deps: Deps,
  id: string,
  citizenId: string,
  action: RectificationAction,
) {
  if ('text' in action) await checkText(deps, id, citizenId, action)
  await withRetry(() =>
    deps.db.begin((tx) =>
      withRectificationLedger(tx, { id, key: action.key }, deps.now(), async (ledger) => {
        if (ledger.citizenId !== citizenId) refuse('not_found')
        if (!citizenRectificationActions(ledger.row.status).includes(action.do)) refuse('conflict')
        if ('text' in action)
          await refuseOverTextLimit(
            (span, maxListed) => repo.citizenTextsWithin(tx, id, span, maxListed),
            ledger.now,
          )
        await dispatch(handlers, action, { tx, ledger })
      }),
    ),
  )
}

/** Checks the text with WeChat, for the rater only and not again for a retry. */
async function checkText(
  { db, ...deps }: Deps,
  id: string,
  citizenId: string,
  { key, text }: { key: string; text: string },
) {
  const rectification = (await repo.findRectification(db, id)) ?? refuse('not_found')
  if ((await findRater(db, rectification.ratingId)) !== citizenId) refuse('not_found')
  if (!(await isRecordedAction(db, id, key)))
    await checkCitizenText({ db, ...deps }, citizenId, text)
}

interface RaterContext {
  tx: Sql
  ledger: RectificationLedger
}

const handlers: ActionHandlers<RectificationAction, RaterContext> = {
  confirm({ key }, { ledger }) {
    const days = daysToRepair(ledger.row)
    ledger.row.putRightDays = days
    addEvent(ledger, { kind: 'confirmed', by: 'citizen', key }, days)
  },

  async reopen({ key, text }, { tx, ledger }) {
    const { row } = ledger
    row.round++
    startClock(ledger)
    addEvent(ledger, { kind: 'reopened', by: 'citizen', text, key, dueAt: row.fixDue })
    if (row.round <= rating.reopensToSupervisor) return
    addEvent(ledger, { kind: 'passed_up', by: 'system' })
    notifySupervisors(ledger, 'passed_up', await listSupervisors(tx))
  },

  say: ({ key, text }, { ledger }) =>
    void addEvent(ledger, { kind: 'said', by: 'citizen', text, key }),
}
