import type { Dayjs } from 'dayjs'
import type { WindowForm } from '@/contract/visits/staff.schema'
import { areOrderedHours } from '@/contract/facts/outlets.rules'
import { fitsDay } from '@/contract/visits/slots.rules'
import { visitSettings } from '@/contract/visits/visits.settings'
import type { Deps } from '../../../deps'
import { drawCode } from '../../../infra/crypto/draw-code'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOutletStaff } from '../../people/permission'
import { syncSlots } from '../generate-slots'
import { updateClosingTime } from '../queue-hours'
import { callOffOutside, listOutside, tellOfNewHours } from '../outside-hours'
import * as repo from '../windows.repo'
import { toStaffWindow } from './staff-window'

/** Creates or changes a window. Saving what is already stored changes nothing, so a retry is safe. */
export async function saveWindow(deps: Deps, who: Requester, id: string, form: WindowForm) {
  asOutletStaff(who, form.outlet)
  if (!areOrderedHours(form.hours)) refuse('invalid')
  if (!fitsDay(form.hours, form.slotMinutes)) refuse('invalid')
  const now = deps.now()
  return withRetry(() =>
    deps.db.begin(async (tx) => {
      await repo.lockOutlet(tx, form.outlet)
      const stored = await repo.lockWindow(tx, id)
      if (stored && stored.outlet !== form.outlet) {
        asOutletStaff(who, stored.outlet)
        refuse('invalid')
      }
      const content = contentOf(form)
      const { callOffBecause: reason } = form
      if (stored && isSame(contentOf(stored), content)) {
        if (reason) await callOffOutside(tx, stored, reason, now)
        return toStaffWindow(stored)
      }
      if ((stored?.version ?? 0) !== form.version) refuse('conflict')
      if (!(await repo.areActiveServices(tx, form.services))) refuse('invalid')
      const row = stored
        ? await repo.updateWindow(tx, id, content)
        : await addWindow(tx, { id, outletId: form.outlet, content }, now)
      await updateClosingTime(tx, form.outlet, now)
      await syncSlots(tx, row, now)
      await (reason ? callOffOutside(tx, row, reason, now) : tellOfNewHours(tx, row, now))
      return toStaffWindow(row)
    }),
  )
}

/** The slots whose appointments would be outside the hours if this form were saved. */
export async function previewWindow(
  { db, now }: Deps,
  who: Requester,
  id: string,
  form: WindowForm,
) {
  asOutletStaff(who, form.outlet)
  const stored = await repo.findWindow(db, id)
  if (!stored || stored.outlet !== form.outlet) return []
  return listOutside(db, { ...stored, ...contentOf(form) }, now())
}

const contentOf = (source: repo.WindowContent): repo.WindowContent => ({
  name: source.name,
  services: source.services,
  books: source.books,
  queues: source.queues,
  open: source.open,
  hours: source.hours,
  slotMinutes: source.slotMinutes,
  capacity: source.capacity,
})

const isSame = (a: repo.WindowContent, b: repo.WindowContent) =>
  JSON.stringify(a) === JSON.stringify(b)

const codeLength = 6

interface NewWindow {
  id: string
  outletId: string
  content: repo.WindowContent
}

/** A code already in use, one in a billion, is refused as `unavailable`: a retry draws another one. */
async function addWindow(tx: Sql, { id, outletId, content }: NewWindow, now: Dayjs) {
  if ((await repo.countWindows(tx, outletId)) >= visitSettings.maxWindows) refuse('invalid')
  const row = { id, outlet: outletId, code: drawCode(codeLength), ...content }
  return (await repo.insertWindow(tx, row, now.toISOString())) ?? refuse('unavailable')
}
