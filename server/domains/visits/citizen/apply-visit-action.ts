import type { Dayjs } from 'dayjs'
import { allowedVisitActions } from '@/contract/visits/visit-actions.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { VisitAction } from '@/contract/visits/visits.schema'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { countActionsSince, isActionRecorded, recordAction } from '../recorded-actions.repo'
import { withDayLedger } from '../day-ledger'
import { parseMoment } from '../days'
import { releaseSlot } from '../cancel-visits'
import { moveAppointment } from '../move-appointment'
import { moveBack } from '../queue-operations'
import type { VisitRow } from '../rows'
import * as repo from './visits.repo'

/** Applies an action of the visitor. A repeated key has no effect. */
export const applyVisitAction = (deps: Deps, id: string, citizenId: string, action: VisitAction) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const row = (await repo.findVisit(tx, id, citizenId)) ?? refuse('not_found')
      const key = { scope: id, key: action.key }
      if (await isActionRecorded(tx, key)) return
      const now = deps.now()
      assertAllowed(row, action.do, now)
      if (row.kind === 'ticket') await applyToQueueNumber(tx, row, action, now)
      else await applyToAppointment(tx, row, action, now)
      await recordAction(tx, key, now)
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // the citizen already has an appointment in that slot
    throw error
  })

function assertAllowed(row: VisitRow, wanted: VisitAction['do'], now: Dayjs) {
  const { kind, status, startsAt, no, passed } = row
  const place = no === null ? {} : { place: { number: no, passed } }
  const state = { kind, status, ...(startsAt && { startsAt }), ...place }
  if (allowedVisitActions(state, now.valueOf()).includes(wanted)) return
  refuse(status === 'booked' && wanted === 'change' ? 'too_late' : 'conflict')
}

async function applyToAppointment(tx: Sql, row: VisitRow, action: VisitAction, now: Dayjs) {
  if (action.do === 'change') {
    const count = visitSettings.maxMovesPerDay
    const since = now.subtract(1, 'day').toISOString()
    if ((await countActionsSince(tx, row.id, since)) >= count) refuse('enough_today', { count })
    const startsAt = parseMoment(action.startsAt)
    const outcome = await moveAppointment(tx, row, { windowId: action.window, startsAt }, now)
    if (outcome !== 'done') refuse(outcome)
  } else if (!(await releaseSlot(tx, row))) refuse('conflict')
}

/** The status may have changed before the day was locked, so it is checked again. */
const applyToQueueNumber = (tx: Sql, visit: VisitRow, action: VisitAction, now: Dayjs) =>
  withDayLedger(tx, { outletId: visit.outlet, day: visit.day }, now, (ledger) => {
    const row = ledger.visits.find(({ id }) => id === visit.id) ?? refuse('conflict')
    assertAllowed(row, action.do, now)
    if (action.do === 'pass') moveBack(ledger, row)
    else row.status = 'cancelled'
  })
