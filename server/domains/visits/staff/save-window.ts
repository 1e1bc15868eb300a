import type { Dayjs } from 'dayjs'
import { windowCode } from '@/contract/visits/visit-codes.rules'
import type { StaffWindow, WindowForm } from '@/contract/visits/staff.schema'
import { visitSettings } from '@/contract/visits/visits.settings'
import { areOrderedHours } from '@/contract/visits/visits.rules'
import { dayAfter } from '@/contract/facts/working-days.rules'
import { withRetry } from '../../../infra/db/faults'
import { drawCode } from '../../../infra/crypto/draw-code'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asResponsibleUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { windowSignature } from '../codes'
import { dayOf } from '../days'
import type { WindowRow } from '../rows'
import { regenerateSlots } from '../generate-slots'
import { areActiveServices, findWindow } from '../windows'
import * as repo from '../windows.repo'

/** A window as its staff sees it. What hangs there is read by itself. */
export const staffWindow = (row: WindowRow): StaffWindow => {
  const { id, outlet, name, services, books, queues, open, hours, slotMinutes, capacity } = row
  const { version, sample } = row
  return { id, outlet, name, services, books, queues, open, hours, slotMinutes, capacity, version, sample } // prettier-ignore
}

/** A window, for who works at its outlet; refuses all others. */
export async function windowFor(sql: Sql, who: Requester, id: string) {
  const window = (await findWindow(sql, id)) ?? refuse('not_found')
  asResponsibleUnit(who, window.outlet)
  return window
}

/**
 * Makes a window, or changes it. Saving what is stored already changes nothing, so a lost answer may be
 * asked for again.
 */
export async function saveWindow(deps: Deps, who: Requester, id: string, form: WindowForm) {
  asResponsibleUnit(who, form.outlet)
  if (!areOrderedHours(form.hours)) refuse('invalid')
  const now = deps.now()
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await repo.holdOutlet(tx, form.outlet)
      const before = await repo.holdWindow(tx, id)
      if (before && before.outlet !== form.outlet) {
        asResponsibleUnit(who, before.outlet)
        refuse('invalid')
      }
      const given = contentOf(form)
      if (before && same(contentOf(before), given)) return staffWindow(before)
      if ((before?.version ?? 0) !== form.version) refuse('conflict')
      if (!(await areActiveServices(tx, form.services))) refuse('invalid')
      const row = before
        ? await repo.changeWindow(tx, id, given)
        : await addWindow(tx, { id, outlet: form.outlet, given }, now)
      await regenerateSlots(tx, row, now)
      return staffWindow(row)
    }),
  )
}

type Content = repo.Content

const contentOf = (one: Content): Content => {
  const { name, services, books, queues, open, hours, slotMinutes, capacity } = one
  return { name: name.trim(), services, books, queues, open, hours, slotMinutes, capacity }
}
const same = (a: Content, b: Content) => JSON.stringify(a) === JSON.stringify(b)

interface New {
  id: string
  outlet: string
  given: Content
}

/** Two windows of one code would be a draw in a billion: then the lot is drawn again. */
async function addWindow(tx: Sql, { id, outlet, given }: New, now: Dayjs) {
  if ((await repo.countWindows(tx, outlet)) >= visitSettings.maxWindows) refuse('invalid')
  const row = await repo.addWindow(
    tx,
    { id, outlet, code: drawCode(codeLength), ...given },
    now.toISOString(),
  )
  return row ?? refuse('unavailable')
}

const codeLength = 6

/** A page can be printed so many days ahead. */
const daysAhead = 7

/** What hangs at a window on a day: today's, or that of one of the next days. */
export async function readCode(
  { db, vault, now }: Deps,
  who: Requester,
  id: string,
  wished?: string,
) {
  const { code, outlet, name, sample } = await windowFor(db, who, id)
  const today = dayOf(now())
  const day = wished ?? today
  let last = today
  for (let ahead = 0; ahead < daysAhead; ahead++) last = dayAfter(last)
  if (day < today || day > last) refuse('invalid')
  return {
    ...{ window: { id, name }, outlet, day, sample },
    code: windowCode({ window: code, sign: windowSignature(vault, code, day) }),
  }
}
