import type { Dayjs } from 'dayjs'
import { lastMinutes } from '../../../infra/db/time-span'
import type { Invitation, InvitationForm } from '@/contract/people/members.schema'
import { holdCitizen } from '../hold-citizen'
import type { Deps } from '../../../deps'
import { newId } from '../../../infra/db/uuid'
import { isOutletOf, type Domain } from '../../../infra/domain'
import { refuse } from '../../../infra/http/refusal'
import { invitationCode, hashInvitationCode } from './invitation-code'
import * as repo from './invitations.repo'
import { addMember } from './members.repo'

type Context = Pick<Deps, 'db' | 'vault' | 'now'>

/** Days until an invitation expires. */
const validDays = 7

/** Issues an invitation. Idempotent by `form.id`: a retry returns the same code. */
export async function invite(
  { db, vault, now }: Context,
  domains: readonly Domain[],
  invitedBy: string,
  form: InvitationForm,
) {
  const { role, institution } = form
  if ((role === 'supervisor') !== (institution === 'city')) refuse('invalid')
  if (institution !== 'city' && !(await isOutletOf(domains, db, institution))) refuse('not_found')
  const code = invitationCode(vault, form.id)
  const invitation = await repo.addInvitation(db, {
    id: form.id,
    role,
    institution,
    codeHash: hashInvitationCode(vault, code),
    phoneIndex: null,
    invitedBy,
    until: invitationExpiry(now()),
  })
  const isSame = invitation.role === role && invitation.institution === institution
  if (!isSame || invitation.invitedBy !== invitedBy) refuse('conflict')
  return { code, until: invitation.until } satisfies Invitation
}

export const invitationExpiry = (now: Dayjs) => now.add(validDays, 'day').toISOString()

/** Attempts per citizen. They are counted and limited before the code is looked up, right or wrong. */
const tryLimit = { max: 10, minutes: 60 }

/** Makes the citizen staff. A retry with a code they have used succeeds without effect. */
export async function acceptInvitation(
  { db, vault, now }: Context,
  citizenId: string,
  code: string,
) {
  const at = now()
  await limitTries(db, citizenId, at)
  await db.begin(async (tx) => {
    const invitation = await repo.lockInvitation(tx, hashInvitationCode(vault, code))
    if (!invitation) refuse('bad_code')
    if (invitation.usedBy === citizenId) return
    if (invitation.usedBy || invitation.until <= at.toISOString()) refuse('bad_code')
    const { id, phoneIndex, role, institution } = invitation
    if (phoneIndex && !(await repo.findPhoneIndex(tx, citizenId))?.equals(phoneIndex))
      refuse('bad_code')
    await addMember(tx, { citizenId, role, institution }, at)
    await repo.markInvitationUsed(tx, id, citizenId, at.toISOString())
    await repo.deleteTries(tx, citizenId)
  })
}

const limitTries = (db: Deps['db'], citizenId: string, at: Dayjs) =>
  db.begin(async (tx) => {
    await holdCitizen(tx, citizenId) // serialises concurrent attempts, so that none goes uncounted
    const span = lastMinutes(at, tryLimit.minutes)
    const attempt = { id: newId(at), at: at.toISOString() }
    if ((await repo.addTry(tx, citizenId, attempt, span)) > tryLimit.max)
      refuse('too_many', { headers: { 'retry-after': String(tryLimit.minutes * 60) } })
  })
