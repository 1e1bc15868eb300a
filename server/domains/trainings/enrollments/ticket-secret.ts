import type { Way } from '@/contract/trainings/trainings.schema'
import type { Vault } from '../../../infra/crypto/vault'

/** The key of a seat's ticket, as tickets.rules.ts wants it. Made anew each time, stored nowhere. */
export const secretOf = (vault: Vault, training: string, { way, no }: { way: Way; no: number }) =>
  vault.mac('ticket', `${training}/${way}/${no}`).toString('base64url')
