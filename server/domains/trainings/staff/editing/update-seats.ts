import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../../infra/db/open'
import { refuse } from '../../../../infra/http/refusal'
import { changeCapacity } from '../../seats/change-capacity'
import * as repo from './seats.repo'
import type { TrainingContent } from './training-content'

/** Adds, changes and removes ways of attending. Refused if anybody would lose their enrollment. */
export async function updateSeats(
  tx: Sql,
  trainingId: string,
  wanted: TrainingContent['seats'],
  now: Dayjs,
) {
  const stored = await repo.lockAllSeats(tx, trainingId)
  for (const seats of wanted) {
    const { way, capacity, waitlist } = seats
    const current = stored.find((row) => row.way === way)
    if (!current) await repo.insertWay(tx, trainingId, seats)
    else if (current.capacity !== capacity || current.waitlist !== waitlist)
      await changeCapacity(tx, { trainingId, way, capacity, waitlist }, now)
  }
  const removed = stored.filter(({ way }) => !wanted.some((other) => other.way === way))
  for (const { way, enrolled, offered, waiting, lastNo } of removed) {
    // Ended enrollments also prevent the removal: their numbers must stay taken.
    if (lastNo > 0) refuse('below_enrolled', { count: enrolled + offered + waiting })
    await repo.deleteWay(tx, trainingId, way)
  }
}
