import type { Dayjs } from 'dayjs'
import { parseWindowCode } from '@/contract/visits/visit-codes.rules'
import { offersService } from '@/contract/visits/slots.rules'
import type { ArrivalForm } from '@/contract/visits/visits.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { recordAction } from '../recorded-actions.repo'
import { markArrived, withDayLedger, type DayLedger } from '../day-ledger'
import { checkWindowCode } from '../codes'
import { dayOf } from '../days'
import { newVisit } from '../insert-visits'
import type { VisitRow, WindowRow } from '../rows'
import { areActiveServices, findWindowByCode } from '../windows.repo'
import type { VisitRequest } from './create-visit'
import * as repo from './visits.repo'

type Arrival = VisitRequest<ArrivalForm> & { window: WindowRow }

/**
 * Records that a citizen scanned the code of a window: for an appointment, a queue number, or as a walk-in.
 * Returns the id of the visit, the same one for a repeated request.
 */
export async function arrive(deps: Deps, request: VisitRequest<ArrivalForm>) {
  const { id, citizenId, form } = request
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const recorded = await findRecorded(tx, request)
      if (recorded) return recorded
      const window = await readWindow(tx, deps, form.code)
      if (form.service && !(await areActiveServices(tx, [form.service]))) refuse('invalid')
      const now = deps.now()
      const place = { outletId: window.outlet, day: dayOf(now) }
      const walkIns = await repo.countWalkIns(tx, { citizenId, ...place })
      const visitId = await withDayLedger(tx, place, now, (ledger) =>
        recordArrival(ledger, { ...request, window }, walkIns),
      )
      if (visitId !== id) await recordAction(tx, { scope: visitId, key: id }, now)
      return visitId
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // the id belongs to another citizen's visit
    throw error
  })
}

/** A retry is found by the walk-in that it created, or by the visit that it was recorded for. */
async function findRecorded(tx: Sql, { id, citizenId }: VisitRequest<ArrivalForm>) {
  const created = await repo.findOwner(tx, id)
  if (!created) return repo.findVisitOfArrival(tx, id, citizenId)
  return created.citizenId === citizenId && created.kind === 'walk_in' ? id : refuse('conflict')
}

async function readWindow(tx: Sql, { vault, now }: Deps, code: string) {
  const parsed = parseWindowCode(code) ?? refuse('bad_code')
  const verdict = checkWindowCode(vault, parsed, now())
  const window = await findWindowByCode(tx, parsed.window)
  if (verdict === 'bad_code' || !window) refuse('bad_code')
  if (verdict === 'old_code') refuse('old_code')
  if (!window.open) refuse('closed')
  return window
}

/** Returns the id of the visit that the arrival belongs to. */
function recordArrival(ledger: DayLedger, arrival: Arrival, walkIns: number) {
  const { id, citizenId, window, form } = arrival
  const visits = ledger.visits.filter((row) => row.citizenId === citizenId)
  const arrived = visits.find(({ status }) => status === 'arrived')
  if (arrived) return arrived.id
  const expected = nearestAppointment(visits, ledger.now) ?? visits.find(({ no }) => no !== null)
  if (expected) {
    markArrived(ledger, expected, window.id, { seen: false })
    return expected.id
  }
  if (!offersService(window, form.service)) refuse('invalid')
  const count = visitSettings.maxWalkInsPerDay
  if (walkIns >= count) refuse('enough_visits', { count })
  ledger.walkIns.push(newWalkIn(ledger, arrival))
  return id
}

function nearestAppointment(visits: VisitRow[], now: Dayjs) {
  const distance = ({ startsAt }: VisitRow) => Math.abs(Date.parse(startsAt!) - now.valueOf())
  return visits
    .filter(({ status }) => status === 'booked')
    .sort((a, b) => distance(a) - distance(b))[0]
}

function newWalkIn({ now, queue }: DayLedger, { id, citizenId, form, hash, window }: Arrival) {
  const at = now.toISOString()
  return newVisit({
    id,
    citizenId,
    kind: 'walk_in',
    outlet: window.outlet,
    status: 'arrived',
    windowId: window.id,
    service: form.service ?? null,
    day: queue.day,
    bookedAt: at,
    arrivedAt: at,
    bodyHash: hash,
    sample: window.sample,
    seen: false,
  })
}
