import type { Dayjs } from 'dayjs'
import { allowedVisitActions } from '@/contract/visits/visit-actions.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { VisitAction } from '@/contract/visits/visits.schema'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import { lastDay } from '../../../infra/db/time-span'
import { refuseOverlap } from '../../../infra/engagements'
import { refuse } from '../../../infra/http/refusal'
import { countActionsWithin, isActionRecorded, recordAction } from '../recorded-actions.repo'
import { withDayLedger } from '../day-ledger'
import { parseMoment } from '../days'
import { releaseSlot } from '../cancel-visits'
import { moveAppointment } from '../move-appointment'
import { moveBack } from '../queue-operations'
import type { VisitRow } from '../rows'
import type { BookingDeps } from './create-visit'
import * as repo from './visits.repo'

/** Applies an action of the visitor. A repeated key has no effect. */
export const applyVisitAction = (
  deps: BookingDeps,
  id: string,
  citizenId: string,
  action: VisitAction,
) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const row = (await repo.findVisit(tx, id, citizenId)) ?? refuse('not_found')
      const key = { scope: id, key: action.key }
      if (await isActionRecorded(tx, key)) return
      const now = deps.now()
      assertAllowed(row, action.do, now)
      if (row.kind === 'ticket') await applyToQueueNumber(tx, row, action, now)
      else if (action.do === 'change') await move(tx, deps, row, action)
      else if (!(await releaseSlot(tx, row, now))) refuse('conflict')
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

type Change = Extract<VisitAction, { do: 'change' }>

async function move(tx: Sql, { now, findEngagements }: BookingDeps, row: VisitRow, to: Change) {
  const at = now()
  const count = visitSettings.maxMovesPerDay
  if ((await countActionsWithin(tx, row.id, lastDay(at))) >= count)
    refuse('enough_today', { count })
  const slot = { windowId: to.window, startsAt: parseMoment(to.startsAt) }
  const outcome = await moveAppointment(tx, row, slot, at)
  if (outcome === 'unchanged') return
  if (typeof outcome === 'string') refuse(outcome)
  const plan = { citizenId: row.citizenId!, id: row.id, spans: [outcome] }
  if (to.despiteOverlap === false) await refuseOverlap(tx, findEngagements, plan)
}

/** The status may have changed before the day was locked, so it is checked again. */
const applyToQueueNumber = (tx: Sql, visit: VisitRow, action: VisitAction, now: Dayjs) =>
  withDayLedger(tx, { outletId: visit.outlet, day: visit.day }, now, (ledger) => {
    const row = ledger.visits.find(({ id }) => id === visit.id) ?? refuse('conflict')
    assertAllowed(row, action.do, now)
    if (action.do === 'pass') moveBack(ledger, row)
    else row.status = 'cancelled'
  })
