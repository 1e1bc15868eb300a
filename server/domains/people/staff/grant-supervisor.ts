import type { Dayjs } from 'dayjs'
import type { Vault } from '../../../infra/crypto/vault'
import type { Sql } from '../../../infra/db/open'
import { newId } from '../../../infra/db/uuid'
import { codeOf, hashOfCode } from './invitation-code'
import { addInvitation, citizensWith } from './invitations.repo'
import { untilOf } from './invitations'
import { addMember } from './members.repo'

interface Wish {
  phone: string
  vault: Vault
  now: Dayjs
  /** Whether a number that was typed is proof enough: where anybody can be anybody anyway. */
  typedCounts: boolean
}

type Granted = { kind: 'done' } | { kind: 'invited'; code: string; until: string }

const supervisor = { role: 'supervisor', institution: 'city' } as const

/**
 * Makes whoever has this phone a supervisor. Anybody can type anybody's number: unless WeChat has said
 * that it is theirs, or if nobody has it, this makes a code instead, which only serves with that phone.
 */
export async function grantSupervisor(sql: Sql, wish: Wish): Promise<Granted> {
  const { phone, vault, now, typedCounts } = wish
  const phoneIndex = vault.index(phone)
  const [citizen, ...more] = await citizensWith(sql, phoneIndex, { confirmed: !typedCounts })
  if (citizen && more.length === 0) {
    await addMember(sql, { citizenId: citizen.id, ...supervisor }, now)
    return { kind: 'done' }
  }
  const id = newId(now)
  const code = codeOf(vault, id)
  const until = untilOf(now)
  const codeHash = hashOfCode(vault, code)
  await addInvitation(sql, { id, codeHash, ...supervisor, phoneIndex, invitedBy: null, until })
  return { kind: 'invited', code, until }
}
