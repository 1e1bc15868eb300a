import type { Dayjs } from 'dayjs'
import { allowedVisitActions } from '@/contract/visits/visits.rules'
import type { VisitAction } from '@/contract/visits/visits.schema'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { recordAction, isActionRecorded } from '../recorded-actions.repo'
import { withDayLedger, type DayLedger } from '../day-ledger'
import { parseMoment } from '../days'
import { releaseSlot } from '../cancel-visits'
import { moveAppointment } from '../move-appointment'
import { goBehind } from '../queue-operations'
import type { VisitRow } from '../rows'
import * as repo from './visits.repo'

/** What the one who comes does with it. Done before, by the same key, it is not done again. */
export const applyVisitAction = (deps: Deps, id: string, citizenId: string, given: VisitAction) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const row = (await repo.findRow(tx, id, citizenId)) ?? refuse('not_found')
      const once = { scope: id, key: given.key }
      if (await isActionRecorded(tx, once)) return
      const now = deps.now()
      allow(row, given.do, now)
      await (row.kind === 'ticket' ? inQueue(tx, row, given, now) : ofSlot(tx, row, given, now))
      await recordAction(tx, once, now)
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // has that slot already
    throw error
  })

function allow(row: VisitRow, wish: VisitAction['do'], now: Dayjs) {
  const { kind, status, startsAt, no, passed } = row
  const place = no === null ? {} : { place: { number: no, passed } }
  const able = { kind, status, ...(startsAt && { startsAt }), ...place }
  if (allowedVisitActions(able, now.valueOf()).includes(wish)) return
  refuse(status === 'booked' && wish === 'change' ? 'too_late' : 'conflict')
}

async function ofSlot(tx: Sql, row: VisitRow, given: VisitAction, now: Dayjs) {
  if (given.do === 'change') {
    const startsAt = parseMoment(given.startsAt)
    const outcome = await moveAppointment(tx, row, { windowId: given.window, startsAt }, now)
    if (outcome !== 'done') refuse(outcome)
  } else if (!(await releaseSlot(tx, row))) refuse('conflict')
}

/** Read before the day was held, it may have been called meanwhile: it is looked at again. */
const inQueue = (tx: Sql, { id, outlet, day }: VisitRow, given: VisitAction, now: Dayjs) =>
  withDayLedger(tx, { outlet, day }, now, (book: DayLedger) => {
    const row = book.visits.find((one) => one.id === id) ?? refuse('conflict')
    allow(row, given.do, now)
    if (given.do === 'pass') goBehind(book, row)
    else row.status = 'cancelled'
  })
