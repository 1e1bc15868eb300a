import type { Dayjs } from 'dayjs'
import type { Vault } from '../../../infra/crypto/vault'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import { invitationCode, hashInvitationCode } from './invitation-code'
import { addInvitation, findCitizensByPhone } from './invitations.repo'
import { invitationExpiry } from './invitations'
import { addMember } from './members.repo'

interface GrantRequest {
  phone: string
  vault: Vault
  now: Dayjs
  /** Accept a typed phone number as proof; for development, where anyone can sign in as anyone. */
  acceptUnconfirmed: boolean
}

type GrantResult = { kind: 'done' } | { kind: 'invited'; code: string; until: string }

const supervisor = { role: 'supervisor', institution: 'city' } as const

/**
 * Makes the citizen with this phone number a supervisor. Anyone can type anyone's number, so unless WeChat
 * has confirmed it for exactly one citizen this issues an invitation bound to the number instead.
 */
export async function grantSupervisor(sql: Sql, request: GrantRequest): Promise<GrantResult> {
  const { phone, vault, now, acceptUnconfirmed } = request
  const phoneIndex = vault.index(phone)
  const confirmed = !acceptUnconfirmed
  const [citizen, ...others] = await findCitizensByPhone(sql, phoneIndex, { confirmed })
  if (citizen && others.length === 0) {
    await addMember(sql, { citizenId: citizen.id, ...supervisor }, now)
    return { kind: 'done' }
  }
  const id = newId(now)
  const code = invitationCode(vault, id)
  const until = invitationExpiry(now)
  const codeHash = hashInvitationCode(vault, code)
  await addInvitation(sql, { id, codeHash, ...supervisor, phoneIndex, invitedBy: null, until })
  return { kind: 'invited', code, until }
}
