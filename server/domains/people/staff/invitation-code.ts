import { meantCode } from '@/contract/shared/as-meant/code.rules'
import type { Vault } from '../../../infra/crypto/vault'

/** Crockford's base 32, without letters that are mistaken for digits or other letters. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eight characters, to be passed on by word of mouth. Derived from the id, so a retry returns the same code. */
export function invitationCode(vault: Vault, invitationId: string) {
  const bytes = [...vault.mac('invitation', invitationId).subarray(0, 8)]
  const code = bytes.map((byte) => alphabet[byte % 32]).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** The lookup key of an invitation. Keyed, because 40 bits under a plain hash could be brute-forced. */
export const hashInvitationCode = (vault: Vault, typed: string) =>
  vault.index(`invitation ${meantCode(typed)}`)
