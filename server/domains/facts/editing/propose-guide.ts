import { isDeepStrictEqual } from 'node:util'
import { flawOfGuide } from '@/contract/facts/guide-edits.rules'
import type { GuideEditForm } from '@/contract/facts/guide-edits.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asSupervisor } from '../../people/permission'
import { outletExists } from '../outlets.repo'
import * as repo from './guide-edits.repo'
import { knownVersions } from './guide-texts'
import type { Publish } from './publish'
import { toProposal } from './to-proposal'

/** Stores changes of a guide that wait for a second supervisor. A retry returns what became of the first request. */
export async function proposeGuide(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  publish: Publish,
  who: Requester,
  id: string,
  form: GuideEditForm,
) {
  asSupervisor(who)
  if (await isRetry(db, who, id, form)) return readProposal(db, who, id)
  await check(db, form, clockAt(now().valueOf()).day)
  const at = now().toISOString()
  const { guide, version, knownBy, source } = form
  const edits = form.changes.map((change) => ({ id: newId(now()), change }))
  const proposal = { id, guide, version, edits, knownBy, source, byStaff: who.citizen, at }
  const waiting = edits.map((edit) => ({
    ...edit,
    guide,
    knownBy,
    source,
    ...(version !== undefined && { version }),
  }))
  await publish.holdEdit(db, at, { guide: waiting }, async (tx) => {
    if (await isRetry(tx, who, id, form)) return
    const newest = await repo.findNewestProposal(tx, guide, version)
    if (newest?.id !== form.after) refuse('conflict')
    await repo.insertProposal(tx, proposal)
    if (newest?.state === 'waiting')
      await repo.insertProposalDecision(tx, {
        proposal: newest.id,
        state: 'replaced',
        byStaff: who.citizen,
        at,
      })
  })
  return readProposal(db, who, id)
}

async function check(sql: Sql, form: GuideEditForm, today: string) {
  const { guide, changes } = form
  const known = await knownVersions(sql, guide)
  const found = flawOfGuide(form, { today, known })
  if (found)
    refuse(found.flaw === 'personal_data' ? 'personal_data' : 'invalid', {
      field: found.path.join('.'),
    })
  if (new Set(changes.map(({ field }) => field)).size < changes.length)
    refuse('invalid', { field: 'changes' })
  for (const change of changes) {
    const outlet = change.field === 'responsible' ? change.value.outlet : undefined
    if (outlet && !(await outletExists(sql, outlet)))
      refuse('invalid', { field: `changes.${changes.indexOf(change)}.value.outlet` })
  }
}

/** Refuses the id of another proposal. */
async function isRetry(sql: Sql, who: Requester, id: string, form: GuideEditForm) {
  const stored = await repo.findProposal(sql, id)
  if (!stored) return false
  const isSame =
    stored.byStaff === who.citizen &&
    stored.guide === form.guide &&
    (stored.version ?? undefined) === form.version &&
    stored.knownBy === form.knownBy &&
    isDeepStrictEqual(stored.source, form.source) &&
    isDeepStrictEqual(stored.changes, form.changes)
  return isSame || refuse('conflict')
}

async function readProposal(sql: Sql, who: Requester, id: string) {
  return toProposal((await repo.findProposal(sql, id)) ?? refuse('not_found'), who)
}
