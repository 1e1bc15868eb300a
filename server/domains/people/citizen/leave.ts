import { withRetry } from '../../../infra/db/faults'
import type { Domain } from '../../../infra/domain'
import type { Deps } from '../../../deps'
import { holdCitizen } from '../hold-citizen'
import * as repo from './leaving.repo'
import { consentOf, eraseProfile, recordConsent } from './profile.repo'

type Context = Pick<Deps, 'db' | 'now'>

/**
 * Erases the profile, and lets each domain give back what consent is required for, so that the waitlist
 * moves up. The profile goes first: a sign-up under way waits for its lock, and then finds none.
 */
export function withdrawConsent(
  { db, now }: Context,
  domains: readonly Domain[],
  citizenId: string,
) {
  return withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const version = await consentOf(tx, citizenId)
      if (!version) return // withdrawn before, or never given
      await recordConsent(tx, citizenId, { version, given: false, at: now().toISOString() })
      await eraseProfile(tx, citizenId)
      for (const { leaving } of domains) await leaving?.consentWithdrawn?.(tx, citizenId, now())
    }),
  )
}

/** Deletes the account. What domains keep for their figures no longer says whose it was. */
export function deleteAccount({ db, now }: Context, domains: readonly Domain[], citizenId: string) {
  return withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      await repo.forgetInvitations(tx, citizenId) // found by the phone number in the profile
      await eraseProfile(tx, citizenId)
      for (const { leaving } of domains) await leaving?.accountDeleted(tx, citizenId, now())
      await repo.anonymiseAccesses(tx, citizenId)
      await repo.removeCitizen(tx, citizenId)
    }),
  )
}
