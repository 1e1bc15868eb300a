import type { Dayjs } from 'dayjs'
import type { WalkInForm } from '../../../src/contract/staff.schema'
import type { Part } from '../../../src/contract/trainings.schema'
import { withRetry } from '../../db/faults'
import type { Deps } from '../../deps'
import { asOrganiser } from '../../http/permission'
import { refuse } from '../../http/refusal'
import type { Who } from '../../http/session'
import { readRoster } from './roster.repo'
import { findTraining } from './trainings.repo'
import * as repo from './walk-ins.repo'

/** Before that, a seat that is free is offered to those who wait. */
const lastHours = 2

interface Door {
  id: string
  key: string
}

/** Lets in who comes without a seat, and notes that they are here. */
export const letIn = (
  deps: Deps,
  who: Who,
  { id, key }: Door,
  { way, name }: typeof WalkInForm.static,
) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const training = (await findTraining(tx, id)) ?? refuse('not_found')
      const as = asOrganiser(who, training.base)
      const now = deps.now()
      const seats = (await repo.holdSeats(tx, id, way)) ?? refuse('invalid')
      let seat = await repo.madeBy(tx, id, key)
      if (!seat) {
        if (training.state === 'draft' || training.state === 'called_off') refuse('conflict')
        if (training.endsAt <= now.toISOString()) refuse('too_late')
        if (training.startsAt > now.add(lastHours, 'hour').toISOString()) refuse('conflict')
        if (seats.free <= 0) refuse('full')
        seat = { way, no: seats.lastNo + 1 }
        const part = partAt(training.parts, now)
        const made = { trainingId: id, ...seat, seq: seats.lastSeq + 1, key, name, part }
        await repo.addWalkIn(tx, { ...made, staff: who.citizen, now })
      }
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
