import { withRetry } from '../../../infra/db/faults'
import type { Domain } from '../../../infra/domain'
import type { Deps } from '../../../deps'
import { holdCitizen } from '../hold-citizen'
import * as repo from './leaving.repo'
import { findConsent, eraseProfile, recordConsent } from './profile.repo'

type Context = Pick<Deps, 'db' | 'now'>

/**
 * Erases the profile and lets each domain release what requires consent, e.g. seats, which go to the waitlist.
 * The profile is erased first: a concurrent sign-up waits for the citizen's row and then finds no profile.
 */
export function withdrawConsent(
  { db, now }: Context,
  domains: readonly Domain[],
  citizenId: string,
) {
  return withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const version = await findConsent(tx, citizenId)
      if (!version) return // already withdrawn, or never given
      await recordConsent(tx, citizenId, { version, given: false, at: now().toISOString() })
      await eraseProfile(tx, citizenId)
      for (const { leaving } of domains) await leaving?.consentWithdrawn?.(tx, citizenId, now())
    }),
  )
}

/** Deletes the account. Records that domains keep for statistics lose their reference to the citizen. */
export function deleteAccount({ db, now }: Context, domains: readonly Domain[], citizenId: string) {
  return withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      await repo.deleteInvitations(tx, citizenId) // found by the phone number in the profile
      await eraseProfile(tx, citizenId)
      for (const { leaving } of domains) await leaving?.accountDeleted(tx, citizenId, now())
      await repo.anonymiseAccesses(tx, citizenId)
      await repo.removeCitizen(tx, citizenId)
    }),
  )
}
