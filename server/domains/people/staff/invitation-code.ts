import type { Vault } from '../../../infra/crypto/vault'

/** Crockford's: no letter that is taken for a digit, or for another letter. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eight signs, for one person to tell another. Made of the invitation's id: asked again, the same. */
export function codeOf(vault: Vault, invitation: string) {
  const signs = [...vault.mac('invitation', invitation).subarray(0, 8)]
  const code = signs.map((byte) => alphabet[byte % 32]).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** What an invitation is found by; 40 bits need a key, as their bare hash can be tried out. */
export const hashOfCode = (vault: Vault, typed: string) => vault.index(`invitation ${plain(typed)}`)

/** As it was meant: small letters, blanks and hyphens do no harm, nor do o for 0, i and l for 1. */
const plain = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
