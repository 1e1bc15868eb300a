import { feedbackState, usageReportState } from '@/contract/trainings/learning.rules'
import type { Enrollment, ListedTraining, Standing } from '@/contract/trainings/trainings.schema'
import type { Deps } from '../../../deps'
import { batchLookups } from '../../../infra/batch-lookups'
import type { Sql } from '../../../infra/db/open'
import { findListedTrainings } from '../listed-trainings'
import { findByCitizen, findByPairs, type EnrollmentRow } from './enrollments.repo'
import { ticketSecret } from './ticket-secret'

type ReadDeps = Pick<Deps, 'vault' | 'now'> & { db: Sql }

/** One enrollment for each training of a citizen, latest first. */
export async function listEnrollments(deps: ReadDeps, citizenId: string): Promise<Enrollment[]> {
  return toContract(deps, await findByCitizen(deps.db, citizenId))
}

/** Null if the citizen never enrolled. */
export async function readEnrollment(deps: ReadDeps, citizenId: string, trainingId: string) {
  const [enrollment] = await toContract(
    deps,
    await findByPairs(deps.db, [{ trainingId, citizenId }]),
  )
  return enrollment ?? null
}

/**
 * Reads enrollments like `readEnrollment`, but concurrent reads share one query. A read that starts after a
 * commit sees that commit.
 */
export function enrollmentReader(deps: ReadDeps) {
  const lookUp = batchLookups(async (keys: string[]) => {
    const pairs = keys.map((key) => {
      const [trainingId, citizenId] = key.split('/') as [string, string]
      return { trainingId, citizenId }
    })
    const rows = await findByPairs(deps.db, pairs)
    const enrollments = await toContract(deps, rows)
    return new Map(
      rows.map(({ trainingId, citizenId }, i) => [`${trainingId}/${citizenId}`, enrollments[i]!]),
    )
  })
  return async (citizenId: string, trainingId: string) =>
    (await lookUp(`${trainingId}/${citizenId}`)) ?? null
}

async function toContract(deps: ReadDeps, rows: EnrollmentRow[]) {
  const trainingIds = [...new Set(rows.map(({ trainingId }) => trainingId))]
  const trainings = await findListedTrainings(deps.db, trainingIds)
  return rows.map((row) => enrollmentOf(deps, row, trainings.get(row.trainingId)!))
}

function enrollmentOf(
  { vault, now }: ReadDeps,
  row: EnrollmentRow,
  training: ListedTraining,
): Enrollment {
  const { way, no, askedAt, attended, parts, cancelUntil, noShow, certificate, link } = row
  const { name, nameCorrections } = row
  const at = now().valueOf()
  return {
    training,
    way,
    no,
    askedAt,
    standing: standingOf(row, () => ticketSecret(vault, row)),
    attended,
    parts,
    cancelUntil,
    ...(link && row.status === 'enrolled' && way === 'online' && { link }),
    ...(noShow && { noShow }),
    ...(certificate && { certificate }),
    ...(name && { name }),
    ...(nameCorrections && { nameCorrections }),
    calendar: { sequence: row.calendarSequence, changedAt: row.calendarChangedAt },
    feedback: feedbackState(at, { ...row, answered: row.hasGivenFeedback }),
    usedIt: usageReportState(at, { ...row, answered: row.hasReportedUsage }),
  }
}

function standingOf(row: EnrollmentRow, secret: () => string): Standing {
  const { status, place, offeredAt, until, endedAt, askedAt } = row
  switch (status) {
    case 'enrolled':
      return { kind: 'enrolled', secret: secret() }
    case 'waitlisted':
      return { kind: 'waitlisted', place: place ?? 1 }
    case 'offered':
      return { kind: 'offered', offeredAt: offeredAt ?? askedAt, until: until ?? askedAt }
    case 'cancelled':
    case 'left':
    case 'declined':
    case 'expired':
    case 'called_off':
      return { kind: 'ended', how: status, at: endedAt ?? askedAt }
  }
}
