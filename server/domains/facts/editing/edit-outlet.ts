import { isDeepStrictEqual } from 'node:util'
import { flawOf, needsSecondPerson } from '@/contract/facts/outlet-edits.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { OutletEditForm } from '@/contract/facts/outlet-edits.schema'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOutletStaff } from '../../people/permission'
import { outletExists } from '../outlets.repo'
import type { Publish } from './publish'
import * as repo from './outlet-edits.repo'
import { toOutletEdit } from './to-outlet-edit'

export interface EditDeps extends Pick<Deps, 'db' | 'now'> {
  /** Whether the outlet's windows have hours of their own, which are then edited and closed there. */
  hasWindowHours: (sql: Sql, outlet: string) => Promise<boolean>
}

/**
 * Publishes what the outlet decides on its own, and proposes what needs a second person. A retry returns what
 * became of the first request.
 */
export async function editOutlet(
  deps: EditDeps,
  publish: Publish,
  who: Requester,
  id: string,
  form: OutletEditForm,
) {
  const { role } = asOutletStaff(who, form.outlet)
  const { change, outlet } = form
  const { hasWindowHours } = deps
  if (!(await outletExists(deps.db, outlet))) refuse('not_found')
  if (await isRetry(deps.db, who, id, form)) return readEdit(deps.db, who, id)
  const found = flawOf(change, clockAt(deps.now().valueOf()).day)
  if (found)
    refuse(found.flaw === 'personal_data' ? 'personal_data' : 'invalid', {
      field: ['change.value', ...found.path].join('.'),
    })
  const isOfHours = change.field === 'hours' || change.field === 'days'
  if (isOfHours && (await hasWindowHours(deps.db, outlet))) refuse('window_hours')
  const at = deps.now().toISOString()
  const edit = { id, ...form, byStaff: who.citizen, byCity: role === 'supervisor', at }
  if (needsSecondPerson(change))
    await publish.holdEdit(
      deps.db,
      at,
      { outlet: edit },
      async (tx) => void (await addEdit(tx, who, edit)),
    )
  else
    await publish.now(deps.db, at, async (tx) => {
      if (await addEdit(tx, who, edit))
        await repo.insertDecision(tx, { editId: id, state: 'published', byStaff: who.citizen, at })
    })
  return readEdit(deps.db, who, id)
}

/** False if the same request was executed meanwhile. The transaction holds the publishing lock. */
async function addEdit(tx: Sql, who: Requester, edit: repo.NewEdit & OutletEditForm) {
  if (await isRetry(tx, who, edit.id, edit)) return false
  const newest = await repo.findNewestEdit(tx, edit.outlet, edit.change.field)
  if (newest?.id !== edit.after) refuse('conflict')
  await repo.insertEdit(tx, edit)
  if (newest?.state === 'waiting')
    await repo.insertDecision(tx, {
      editId: newest.id,
      state: 'replaced',
      byStaff: edit.byStaff,
      at: edit.at,
    })
  return true
}

/** Refuses the id of another edit. */
async function isRetry(sql: Sql, who: Requester, id: string, form: OutletEditForm) {
  const stored = await repo.findEdit(sql, id)
  if (!stored) return false
  const isSame =
    stored.byStaff === who.citizen &&
    stored.outlet === form.outlet &&
    stored.field === form.change.field &&
    stored.knownBy === form.knownBy &&
    isDeepStrictEqual(stored.value, form.change.value)
  return isSame || refuse('conflict')
}

async function readEdit(sql: Sql, who: Requester, id: string) {
  return toOutletEdit((await repo.findEdit(sql, id)) ?? refuse('not_found'), who)
}
