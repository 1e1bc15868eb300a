import { parseWindowCode } from '@/contract/visits/visit-codes.rules'
import type { ArrivalForm } from '@/contract/visits/visits.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import { bodyHash } from '../../../infra/body-hash'
import { holdCitizen } from '../../people/hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate, type Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { recordAction } from '../recorded-actions.repo'
import { arriveAt, withDayLedger, type DayLedger } from '../day-ledger'
import { checkWindowCode } from '../codes'
import { dayOf } from '../days'
import { newVisit } from '../insert-visits'
import type { VisitRow, WindowRow } from '../rows'
import { areActiveServices, servesService } from '../windows'
import type { Asked } from './create-visit'
import * as repo from './visits.repo'

type Arrival = Asked<ArrivalForm> & { window: WindowRow }

/**
 * Somebody stands at a window and scanned its code: for their appointment, with their number, or just so.
 * Sent again it is the same. Answers which visit it is.
 */
export async function arrive(deps: Deps, citizenId: string, form: ArrivalForm) {
  const { id } = form
  const asked = { id, citizenId, form, hash: bodyHash(form) }
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const before = await knownAs(tx, asked)
      if (before) return before
      const window = await windowAt(tx, deps, form.code)
      if (form.service && !(await areActiveServices(tx, [form.service]))) refuse('invalid')
      const now = deps.now()
      const day = dayOf(now)
      const walkIns = await repo.countWalkIns(tx, { citizenId, outlet: window.outlet, day })
      const came = await withDayLedger(tx, { outlet: window.outlet, day }, now, (book) =>
        comeTo(book, { ...asked, window }, walkIns),
      )
      if (came !== id) await recordAction(tx, { scope: came, key: id }, now)
      return came
    }),
  ).catch((error: unknown) => {
    if (isDuplicate(error)) refuse('conflict') // somebody else's id
    throw error
  })
}

/** A retry is known by the id it would have made, or by the visit that it came to. */
async function knownAs(tx: Sql, { id, citizenId }: Asked<ArrivalForm>) {
  const made = await repo.findAny(tx, id)
  if (!made) return repo.arrivedAs(tx, id, citizenId)
  return made.citizenId === citizenId && made.kind === 'walk_in' ? id : refuse('conflict')
}

async function windowAt(tx: Sql, { vault, now }: Deps, code: string) {
  const read = parseWindowCode(code) ?? refuse('bad_code')
  const verdict = checkWindowCode(vault, read, now())
  const window = await repo.findByCode(tx, read.window)
  if (verdict === 'bad_code' || !window) refuse('bad_code')
  if (verdict === 'old_code') refuse('old_code')
  if (!window.open) refuse('closed')
  return window
}

function comeTo(book: DayLedger, { citizenId, window, ...asked }: Arrival, walkIns: number) {
  const theirs = book.visits.filter((row) => row.citizenId === citizenId)
  const there = theirs.find(({ status }) => status === 'arrived')
  if (there) return there.id
  const expected = nearest(theirs, book.now.valueOf()) ?? theirs.find(({ no }) => no !== null)
  if (expected) {
    arriveAt(book, expected, window.id)
    return expected.id
  }
  if (!servesService(window, asked.form.service)) refuse('invalid')
  if (walkIns >= visitSettings.maxWalkInsPerDay)
    refuse('enough_visits', { count: visitSettings.maxWalkInsPerDay })
  book.walkIns.push(walkIn(book, { citizenId, window, ...asked }))
  return asked.id
}

/** Of their appointments today the one whose time is nearest. */
function nearest(theirs: VisitRow[], now: number) {
  const away = ({ startsAt }: VisitRow) => Math.abs(Date.parse(startsAt!) - now)
  return theirs.filter(({ status }) => status === 'booked').sort((a, b) => away(a) - away(b))[0]
}

function walkIn({ now, queue }: DayLedger, { id, citizenId, form, hash, window }: Arrival) {
  const at = now.toISOString()
  return newVisit({
    ...{ id, citizenId, kind: 'walk_in', outlet: window.outlet, status: 'arrived' },
    ...{ windowId: window.id, service: form.service ?? null, day: queue.day },
    ...{ bookedAt: at, arrivedAt: at, bodyHash: hash, sample: window.sample },
  })
}
