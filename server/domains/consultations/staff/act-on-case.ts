import { complexDays, nextStages, staffActions } from '@/contract/consultations/consultations.rules'
import type { StaffAction } from '@/contract/consultations/case.schema'
import type { Membership } from '@/contract/people/identity.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { dispatch, type ActionHandlers } from '../../../infra/dispatch'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import type { Deps } from '../../../deps'
import { outletExists } from '../../facts/outlets.repo'
import { quote } from '../../messages/quote'
import { asResponsibleUnit, refuseOwnMatter } from '../../people/permission'
import { dueAtOf, restartClock, setDueTime, stopClock } from '../case-clock'
import { addEvent, notifyCitizen, withCaseLedger, type CaseLedger } from '../case-ledger'
import type { ConsultationRow } from '../consultation-row'
import { isLastAction } from './cases.repo'
import { mergeCases } from './merge-cases'
import { readCase } from './read-case'
import { byStaff } from './staff-events'

/** Performs an action of staff of the responsible unit. Returns the case as they see it afterwards. */
export const actOnCase = (deps: Deps, id: string, requester: Requester, action: StaffAction) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const now = deps.now()
      let actingAs: Membership | undefined
      const perform = (ledger: CaseLedger) => {
        const { status, kind, stage, unit, citizenId } = ledger.row
        actingAs = asResponsibleUnit(requester, unit)
        refuseOwnMatter(requester, citizenId)
        if (!staffActions(status, kind, stage ?? undefined).includes(action.do)) refuse('conflict')
        return dispatch(handlers, action, { tx, ledger, requester })
      }
      const row =
        action.do === 'merge'
          ? await mergeCases(tx, { id, into: action.into, requester }, now, perform)
          : await withCaseLedger(tx, { id, key: action.key }, now, perform)
      if (!row) refuse('not_found')
      actingAs ??= await membershipOfRetry(tx, row, action.key, requester)
      return readCase(tx, deps, row, requester, actingAs)
    }),
  )

/**
 * A retry of the latest action is answered even if that action transferred the case to another unit.
 * Undefined where something happened since.
 */
async function membershipOfRetry(tx: Sql, row: ConsultationRow, key: string, requester: Requester) {
  const isLast = await isLastAction(tx, row, key, requester.citizen)
  return isLast ? requester.memberships[0] : undefined
}

interface ActionContext {
  tx: Sql
  ledger: CaseLedger
  requester: Requester
}

const untilOf = ({ dueAt }: ConsultationRow) => (dueAt ? { until: dueAt } : {})

const handlers: ActionHandlers<StaffAction, ActionContext> = {
  claim({ key }, { ledger, requester }) {
    ledger.row.claimedBy = requester.citizen
    ledger.row.status = 'claimed'
    addEvent(ledger, { kind: 'claimed', ...byStaff(ledger, requester), key })
  },

  reply({ key, text, cites }, { ledger, requester }) {
    markAnswered(ledger, requester)
    addEvent(ledger, { kind: 'replied', ...byStaff(ledger, requester), text, cites, key })
    notifyCitizen(ledger, 'answered')
  },

  ask_back({ key, text }, { ledger, requester }) {
    ledger.row.claimedBy = requester.citizen
    ledger.row.status = 'asked_back'
    stopClock(ledger)
    addEvent(ledger, { kind: 'asked_back', ...byStaff(ledger, requester), text, key })
    notifyCitizen(ledger, 'asked_back', { words: quote(text) })
  },

  async transfer({ key, unit, reason }, { tx, ledger, requester }) {
    const { row } = ledger
    if (unit === row.unit || !(await outletExists(tx, unit))) refuse('invalid')
    const event = { ...byStaff(ledger, requester), unit, text: reason, key }
    addEvent(ledger, { kind: 'transferred', ...event })
    row.unit = unit
    row.claimedBy = null
    if (row.status === 'claimed') row.status = 'open'
    notifyCitizen(ledger, 'transferred', { words: reason, ...untilOf(row) })
  },

  raise({ key, reason }, { ledger, requester }) {
    const { row } = ledger
    if (row.complex) refuse('conflict')
    row.complex = reason
    row.dueDays = complexDays(ledger.now.valueOf())
    row.escalatedAt = null
    if (row.dueAt) setDueTime(row)
    const event = { ...byStaff(ledger, requester), text: reason, key, ...dueAtOf(row) }
    addEvent(ledger, { kind: 'raised', ...event })
    notifyCitizen(ledger, 'raised', { words: reason, ...untilOf(row) })
  },

  merge({ key, into }, { ledger, requester }) {
    const { row } = ledger
    row.status = 'closed'
    row.closed = 'merged'
    row.mergedInto = into
    stopClock(ledger)
    addEvent(ledger, { kind: 'closed', ...byStaff(ledger, requester), closed: 'merged', key })
  },

  advance({ key, stage, text }, { ledger, requester }) {
    const { row } = ledger
    if (!nextStages(row.kind, row.stage ?? undefined).includes(stage)) refuse('conflict')
    // An application is never refused without a reason.
    if (stage === 'refused' && !text) refuse('invalid')
    row.stage = stage
    if (nextStages(row.kind, stage).length === 0) markAnswered(ledger, requester)
    else restartClock(ledger)
    const explanation = text === undefined ? {} : { text }
    const event = { ...byStaff(ledger, requester), stage, ...explanation, key, ...dueAtOf(row) }
    addEvent(ledger, { kind: 'advanced', ...event })
    notifyCitizen(ledger, 'advanced', text ? { words: quote(text) } : {})
  },
}

/** The case stays assigned to the member of staff who answered, for follow-up questions. */
function markAnswered(ledger: CaseLedger, requester: Requester) {
  const { row, now } = ledger
  row.status = 'answered'
  row.claimedBy = requester.citizen
  row.answeredAt = now.toISOString()
  stopClock(ledger)
}
