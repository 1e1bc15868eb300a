import { rating } from '@/contract/ratings/ratings.settings'
import {
  supervisorRectificationActions,
  unitRectificationActions,
} from '@/contract/ratings/rectifications.rules'
import type { StaffRectificationAction } from '@/contract/ratings/rectifications.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { quote } from '../../messages/quote'
import { refuseOwnMatter, reviewerOf, workerOf } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { listSupervisors } from '../../people/supervisors.repo'
import { dispatch, type ActionHandlers } from '../../../infra/dispatch'
import type { Requester } from '../../../infra/http/requester'
import {
  withRectificationLedger,
  addEvent,
  notifyRater,
  notifySupervisors,
  type RectificationLedger,
} from './rectification-ledger'
import { confirmationDeadline, hasReachedOutlet, setDeadlines } from './rectification-clock'
import * as repo from './rectifications.repo'

interface StaffContext {
  tx: Sql
  ledger: RectificationLedger
  actor: { by: 'unit' | 'supervisor'; byStaff: string }
}

/** Performs an action of the rated outlet or of the supervisor. */
export async function actAsStaff(
  { db, now }: Deps,
  id: string,
  who: Requester,
  action: StaffRectificationAction,
) {
  const done = await withRetry(() =>
    db.begin((tx) =>
      withRectificationLedger(tx, { id, key: action.key }, now(), async (ledger) => {
        if (!hasReachedOutlet(ledger.row, ledger.now)) refuse('not_found')
        const by = roleFor(ledger, who, action.do)
        await dispatch(handlers, action, { tx, ledger, actor: { by, byStaff: who.citizen } })
      }),
    ),
  )
  if (!done) refuse('not_found')
}

/**
 * Returns the role in which the action is allowed; refuses with forbidden or conflict otherwise.
 */
function roleFor(
  { row, citizenId }: RectificationLedger,
  who: Requester,
  name: StaffRectificationAction['do'],
) {
  const unit = workerOf(who, row.unit) !== undefined
  const reviewer = reviewerOf(who, row.unit) !== undefined
  if (!unit && !reviewer) refuse('forbidden')
  refuseOwnMatter(who, citizenId) // also if they joined the outlet later
  const state = {
    status: row.status,
    disputed: row.disputed,
    ...(row.complex !== null && {
      complex: { reason: row.complex, state: row.complexState ?? 'asked' },
    }),
  }
  if (unit && unitRectificationActions(state).includes(name)) return 'unit'
  if (reviewer && supervisorRectificationActions(state).includes(name)) return 'supervisor'
  const ownActions = unit ? unitActions : supervisorActions
  return refuse(ownActions.includes(name) ? 'conflict' : 'forbidden')
}

const unitActions: StaffRectificationAction['do'][] = ['contact', 'ask_complex', 'fix', 'dispute']
const supervisorActions: StaffRectificationAction['do'][] = [
  'decide_complex',
  'decide_dispute',
  'close',
  'fix',
  'contact',
]

const handlers: ActionHandlers<StaffRectificationAction, StaffContext> = {
  async contact({ key, how, text }, { tx, ledger, actor }) {
    const { row, now } = ledger
    // The unit does not learn who rated; it can call only where a phone number was left.
    if (how === 'phone' && !(await repo.getRating(tx, row.ratingId)).contact) refuse('invalid')
    row.contactedAt ??= now.toISOString()
    addEvent(ledger, { kind: 'contacted', ...actor, how, text, key })
    notifyRater(ledger, 'contacted', { words: quote(text) })
  },

  async ask_complex({ key, reason }, { tx, ledger, actor }) {
    ledger.row.complex = reason
    ledger.row.complexState = 'asked'
    addEvent(ledger, { kind: 'complex_asked', ...actor, text: reason, key })
    notifySupervisors(ledger, 'passed_up', await listSupervisors(tx))
  },

  fix({ key, outcome, text }, { ledger, actor }) {
    const { row, now } = ledger
    const at = now.toISOString()
    Object.assign(row, { fixedAt: at, outcome, contactedAt: row.contactedAt ?? at })
    const until = new Date(confirmationDeadline(at)).toISOString()
    addEvent(ledger, { kind: 'fixed', ...actor, outcome, text, key, dueAt: until })
    notifyRater(ledger, 'fixed', { words: quote(text), until })
  },

  async dispute({ key, reason }, { tx, ledger, actor }) {
    ledger.row.disputed = true
    addEvent(ledger, { kind: 'disputed', ...actor, text: reason, key })
    notifyRater(ledger, 'disputed', { words: quote(reason) })
    notifySupervisors(ledger, 'passed_up', await listSupervisors(tx))
  },

  decide_complex({ key, approve, reason }, { ledger, actor }) {
    const { row } = ledger
    row.complexState = approve ? 'approved' : 'refused'
    if (approve) {
      row.days = rating.complexDays
      setDeadlines(row)
    }
    const kind = approve ? 'complex_approved' : 'complex_refused'
    addEvent(ledger, { kind, ...actor, text: reason, key, dueAt: row.fixDue })
    notifyRater(ledger, 'complex_decided', { words: reason, until: row.fixDue })
  },

  decide_dispute({ key, uphold, reason }, { ledger, actor }) {
    const kind = uphold ? 'dispute_upheld' : 'dispute_refused'
    addEvent(ledger, { kind, ...actor, text: reason, key })
    if (uphold) notifyRater(ledger, 'rectification_closed', { words: quote(reason) })
  },

  close({ key, reason }, { ledger, actor }) {
    addEvent(ledger, { kind: 'closed_by_review', ...actor, text: reason, key })
    notifyRater(ledger, 'rectification_closed', { words: quote(reason) })
  },
}
