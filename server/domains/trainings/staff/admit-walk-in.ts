import type { Dayjs } from 'dayjs'
import type { WalkInForm } from '@/contract/trainings/staff.schema'
import type { Part } from '@/contract/trainings/trainings.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { walkIn } from '../seats/walk-in'
import { addCheckIn } from './check-in.repo'
import { readRoster } from './roster.repo'
import { findTraining } from './trainings.repo'

interface Door {
  id: string
  key: string
}

/** Lets in who comes without a seat, and notes that they are here. */
export const admitWalkIn = (
  deps: Deps,
  who: Requester,
  { id, key }: Door,
  { way, name }: typeof WalkInForm.static,
) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const training = (await findTraining(tx, id)) ?? refuse('not_found')
      const as = asOrganiser(who, training.base)
      const now = deps.now()
      const seat = await walkIn(tx, { trainingId: id, way, key, name }, now)
      const part = partAt(training.parts, now)
      // A retry finds it noted already, or taken back meanwhile: both stay.
      const where = { trainingId: id, ...seat, part }
      await addCheckIn(tx, where, { key, at: now.toISOString(), staff: who.citizen })
      const reader = { staff: who.citizen, as, what: 'check_in' as const, now }
      return (await readRoster(tx, id, reader, seat))[0]!
    }),
  )

/** The part that is on, or comes next. */
const partAt = (parts: Part[], now: Dayjs) =>
  Math.max(
    0,
    parts.findIndex(({ endsAt }) => endsAt > now.toISOString()),
  )
