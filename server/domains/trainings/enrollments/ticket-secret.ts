import type { Vault } from '../../../infra/crypto/vault'
import type { EnrollmentKey } from '../seats/seats.repo'

/** Key of a seat's ticket codes, for admission-tickets.rules.ts. Derived on each use, never stored. */
export const ticketSecret = (vault: Vault, { trainingId, way, no }: EnrollmentKey) =>
  vault.mac('ticket', `${trainingId}/${way}/${no}`).toString('base64url')
