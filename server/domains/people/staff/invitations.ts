import type { Dayjs } from 'dayjs'
import type { Invitation, InvitationForm } from '@/contract/people/members.schema'
import { holdCitizen } from '../hold-citizen'
import type { Deps } from '../../../deps'
import { newId } from '../../../infra/db/uuid'
import { isOutletOf, type Domain } from '../../../infra/domain'
import { refuse } from '../../../infra/http/refusal'
import { codeOf, hashOfCode } from './invitation-code'
import * as repo from './invitations.repo'
import { addMember } from './members.repo'

type Given = Pick<Deps, 'db' | 'vault' | 'now'>

const days = 7

/** Asked again with the same id, the answer is the same. */
export async function invite(
  { db, vault, now }: Given,
  domains: readonly Domain[],
  by: string,
  form: InvitationForm,
) {
  const { role, institution } = form
  if ((role === 'supervisor') !== (institution === 'city')) refuse('invalid')
  if (institution !== 'city' && !(await isOutletOf(domains, db, institution))) refuse('not_found')
  const code = codeOf(vault, form.id)
  const invitation = await repo.addInvitation(db, {
    ...form,
    codeHash: hashOfCode(vault, code),
    phoneIndex: null,
    invitedBy: by,
    until: untilOf(now()),
  })
  const same = invitation.role === role && invitation.institution === institution
  if (!same || invitation.invitedBy !== by) refuse('conflict')
  return { code, until: invitation.until } satisfies Invitation
}

export const untilOf = (now: Dayjs) => now.add(days, 'day').toISOString()

/** Guesses are refused before they are looked at, and counted whatever comes of them. */
const tries = { most: 10, minutes: 60 }

/** Makes whoever has the code staff. A retry of theirs finds that they are. */
export async function acceptInvitation({ db, vault, now }: Given, citizenId: string, code: string) {
  const at = now()
  await countTry(db, citizenId, at)
  await db.begin(async (tx) => {
    const invitation = await repo.lockInvitation(tx, hashOfCode(vault, code))
    if (!invitation) refuse('bad_code')
    if (invitation.usedBy === citizenId) return
    if (invitation.usedBy || invitation.until <= at.toISOString()) refuse('bad_code')
    const { id, phoneIndex, role, institution } = invitation
    if (phoneIndex && !(await repo.phoneIndexOf(tx, citizenId))?.equals(phoneIndex))
      refuse('bad_code')
    await addMember(tx, { citizenId, role, institution }, at)
    await repo.useInvitation(tx, id, citizenId, at.toISOString())
    await repo.forgetTries(tx, citizenId)
  })
}

const countTry = (db: Deps['db'], citizenId: string, at: Dayjs) =>
  db.begin(async (tx) => {
    await holdCitizen(tx, citizenId) // many at once are counted one after the other
    const since = at.subtract(tries.minutes, 'minute').toISOString()
    const tried = { id: newId(at), at: at.toISOString() }
    if ((await repo.countTry(tx, citizenId, tried, since)) > tries.most)
      refuse('too_many', { headers: { 'retry-after': String(tries.minutes * 60) } })
  })
