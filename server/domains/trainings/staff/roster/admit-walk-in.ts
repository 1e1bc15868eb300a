import type { Dayjs } from 'dayjs'
import type { WalkInForm } from '@/contract/trainings/staff.schema'
import type { Part } from '@/contract/trainings/trainings.schema'
import type { Deps } from '../../../../deps'
import { withRetry } from '../../../../infra/db/faults'
import type { Requester } from '../../../../infra/http/requester'
import { enrollWalkIn } from '../../seats/enroll-walk-in'
import { organisedTraining } from '../organised-training'
import { addCheckIn } from './check-in.repo'
import { readRoster } from './roster.repo'

/** Enrolls a visitor who has not signed up and checks them in. Idempotent by `key`. */
export const admitWalkIn = (
  deps: Deps,
  requester: Requester,
  { id, key }: { id: string; key: string },
  { way, name }: typeof WalkInForm.static,
) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const { training, membership: as } = await organisedTraining(tx, requester, id)
      const now = deps.now()
      const staff = requester.citizen
      const enrollment = await enrollWalkIn(tx, { trainingId: id, way, key, name }, now)
      const attendance = { ...enrollment, part: partAt(training.parts, now) }
      // On a retry the check-in exists, or was undone in the meantime: neither changes.
      await addCheckIn(tx, attendance, { key, at: now.toISOString(), staff })
      const reader = { staff, as, what: 'check_in' as const, now }
      return (await readRoster(tx, id, reader, enrollment))[0]!
    }),
  )

/** Index of the current or next part. */
const partAt = (parts: Part[], now: Dayjs) =>
  Math.max(
    0,
    parts.findIndex(({ endsAt }) => endsAt > now.toISOString()),
  )
