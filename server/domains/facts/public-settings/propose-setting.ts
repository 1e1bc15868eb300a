import { flawOfSetting, publishedOn } from '@/contract/facts/public-settings.rules'
import type { SettingForm } from '@/contract/facts/public-settings.schema'
import type { Deps } from '../../../deps'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Publish } from '../editing/publish'
import * as repo from './public-settings.repo'

interface Proposing {
  id: string
  form: SettingForm
  byStaff: string
}

/** Proposes a version, for a second supervisor. A retry changes nothing. */
export async function proposeSetting(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish['hold'],
  proposing: Proposing,
) {
  const { id, form, byStaff } = proposing
  const at = now().toISOString()
  const today = clockAt(now().valueOf()).day
  await publish(db, async (tx) => {
    if (await isRetry(tx, proposing)) return
    const before = publishedOn(form.name, form.from, await repo.listPublished(tx))
    const field = flawOfSetting(form, { before, today })
    if (field) refuse('invalid', { field })
    if (await repo.hasWaiting(tx, form.name)) refuse('conflict')
    const { name, value, from, reason } = form
    await repo.insertVersion(tx, { id, name, value, before, fromDay: from, reason, byStaff, at })
  })
}

/** Refuses the id of another version. */
async function isRetry(tx: Sql, { id, form, byStaff }: Proposing) {
  const stored = await repo.findVersion(tx, id)
  if (!stored) return false
  const isSame =
    stored.byStaff === byStaff &&
    stored.name === form.name &&
    stored.value === form.value &&
    stored.fromDay === form.from &&
    stored.reason === form.reason
  return isSame || refuse('conflict')
}
