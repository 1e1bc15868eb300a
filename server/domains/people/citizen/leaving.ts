import { holdCitizen } from '../hold-citizen'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { forgetRatings } from '../../ratings/citizen/forget-ratings'
import { giveUpAllSeats } from '../../trainings/seats/give-up'
import { cancelUpcomingVisits } from '../../visits/cancel-visits'
import * as repo from './leaving.repo'
import { consentOf, eraseProfile, noteConsent } from './profile.repo'

type Given = Pick<Deps, 'db' | 'now'>

/** Erases what was given, and gives back what it was given for: so those who wait move up. */
export function withdrawConsent({ db, now }: Given, citizenId: string) {
  const at = now().toISOString()
  return withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      const version = await consentOf(tx, citizenId)
      if (!version) return // taken back before, or never given
      await noteConsent(tx, citizenId, { version, given: false, at })
      await takeAllBack(tx, citizenId, now, { numbers: false })
    }),
  )
}

/** Nothing of theirs is left but numbers: of seats, of certificates, of what staff read. */
export function deleteMe({ db, now }: Given, citizenId: string) {
  return withRetry(() =>
    db.begin(async (tx) => {
      await holdCitizen(tx, citizenId)
      await repo.forgetInvitations(tx, citizenId) // bound to a phone that the profile knows
      await takeAllBack(tx, citizenId, now, { numbers: true })
      await forgetRatings(tx, citizenId, now())
      await repo.leaveNumbers(tx, citizenId, now().toISOString())
      await repo.removeCitizen(tx, citizenId)
    }),
  )
}

/** The profile first: a sign-up of theirs that is under way waits for it, and then finds none. */
async function takeAllBack(
  tx: Sql,
  citizenId: string,
  now: Deps['now'],
  visits: { numbers: boolean },
) {
  await eraseProfile(tx, citizenId)
  await giveUpAllSeats(tx, citizenId, now())
  await cancelUpcomingVisits(tx, citizenId, now(), visits)
  await repo.forgetNeeds(tx, citizenId)
}
