import { feedbackState, useReportState } from '@/contract/trainings/learning.rules'
import type { Enrollment, ListedTraining, Standing } from '@/contract/trainings/trainings.schema'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { batchLookups } from '../../../infra/batch-lookups'
import { listedOnes } from '../listed-trainings'
import { rowsOf, rowsOfPairs, type EnrollmentRow } from './enrollments.repo'
import { secretOf } from './ticket-secret'

type Reading = Pick<Deps, 'vault' | 'now'> & { db: Sql }

/** What somebody has of each training they ever asked for, the latest first. */
export async function listEnrollments(deps: Reading, citizenId: string): Promise<Enrollment[]> {
  return asContract(deps, await rowsOf(deps.db, citizenId))
}

/** What somebody has of one training; null if they never asked for it. */
export async function readEnrollment(deps: Reading, citizenId: string, trainingId: string) {
  const [one] = await asContract(deps, await rowsOfPairs(deps.db, [{ trainingId, citizenId }]))
  return one ?? null
}

/**
 * The same for many who ask in the same moment, as in a rush for seats: one question for all of them. Who
 * asks after a change of theirs is stored sees it.
 */
export function enrollmentReader(deps: Reading) {
  const find = batchLookups(async (keys: string[]) => {
    const pairs = keys.map((key) => {
      const [trainingId, citizenId] = key.split('/') as [string, string]
      return { trainingId, citizenId }
    })
    const rows = await rowsOfPairs(deps.db, pairs)
    const all = await asContract(deps, rows)
    return new Map(
      rows.map(({ trainingId, citizenId }, i) => [`${trainingId}/${citizenId}`, all[i]!]),
    )
  })
  return async (citizenId: string, trainingId: string) =>
    (await find(`${trainingId}/${citizenId}`)) ?? null
}

async function asContract(deps: Reading, rows: EnrollmentRow[]) {
  const trainings = await listedOnes(deps.db, [
    ...new Set(rows.map(({ trainingId }) => trainingId)),
  ])
  return rows.map((row) => enrollmentOf(deps, row, trainings.get(row.trainingId)!))
}

function enrollmentOf(
  { vault, now }: Reading,
  row: EnrollmentRow,
  training: ListedTraining,
): Enrollment {
  const { way, no, askedAt, attended, parts, cancelUntil, noShow, certificate, link } = row
  const { endsAt, came } = row
  const at = now().valueOf()
  return {
    training,
    way,
    no,
    askedAt,
    standing: standingOf(row, () => secretOf(vault, row.trainingId, row)),
    attended,
    parts,
    cancelUntil,
    ...(link && row.status === 'enrolled' && way === 'online' && { link }),
    ...(noShow && { noShow }),
    ...(certificate && { certificate }),
    feedback: feedbackState(at, { endsAt, came, given: row.fedBack }),
    usedIt: useReportState(at, { endsAt, came, given: row.toldUse }),
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
