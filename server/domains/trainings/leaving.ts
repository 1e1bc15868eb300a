import type { Dayjs } from 'dayjs'
import type { Sql } from '../../infra/db/open'
import { eraseNames, forgetWhoseNames } from './enrollments/name-corrections.repo'
import { giveUpAllEnrollments } from './seats/give-up-enrollment'

export async function consentWithdrawn(tx: Sql, citizenId: string, now: Dayjs) {
  await giveUpAllEnrollments(tx, citizenId, now)
  await eraseNeeds(tx, citizenId)
  await eraseNames(tx, citizenId)
}

/** Keeps the numbers of seats and certificates, without whose they were. */
export async function accountDeleted(tx: Sql, citizenId: string, now: Dayjs) {
  await consentWithdrawn(tx, citizenId, now)
  await tx`
    update enrollments set citizen_id = null, needs = null, appeal = null
     where citizen_id = ${citizenId}`
  await forgetWhoseNames(tx, citizenId)
  await tx`update certificates set citizen_id = null where citizen_id = ${citizenId}`
  await tx`delete from feedback where citizen_id = ${citizenId}`
  await tx`delete from uses where citizen_id = ${citizenId}`
}

/** Accessibility and dietary needs are sensitive: they go with consent, also from past trainings. */
const eraseNeeds = (tx: Sql, citizenId: string) => tx`
  update enrollments set needs = null where citizen_id = ${citizenId} and needs is not null`
