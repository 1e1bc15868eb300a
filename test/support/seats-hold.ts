import type { Way } from '@/contract/trainings/trainings.schema'
import type { Db } from '../../server/infra/db/open'
import { replay } from './replay'
import { seatsOf } from './seats'

/** Checks the invariants of a training's seats, and returns what is stored. */
export async function expectFair(
  db: Db,
  trainingId: string,
  capacity: number,
  way: Way = 'onsite',
) {
  const stored = await seatsOf(db, trainingId, way)
  const { counters, enrollments, moves } = stored
  const count = (status: string) =>
    enrollments.filter((enrollment) => enrollment.status === status).length
  expect(counters).toMatchObject({
    enrolled: count('enrolled'),
    offered: count('offered'),
    waiting: count('waitlisted'),
    lastNo: enrollments.length,
    lastSeq: moves.length,
  })
  expect(counters.enrolled + counters.offered).toBeLessThanOrEqual(counters.capacity)
  expect(enrollments.map(({ no }) => no)).toEqual(enrollments.map((_, i) => i + 1))
  const told = replay(moves, capacity)
  expect(told.capacity).toBe(counters.capacity)
  expect([...told.status]).toEqual(enrollments.map(({ no, status }) => [no, status]))
  return stored
}
