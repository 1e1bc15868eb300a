import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { queueMessages } from '../../messages/queue-messages'
import { callOffSeats } from '../seats/call-off-seats'
import * as repo from './trainings.repo'

type Step = (tx: Sql, training: repo.TrainingRow, now: string) => Promise<unknown>

/** Takes a training a step further, while nobody else does. */
const step = (deps: Deps, who: Requester, id: string, take: Step) =>
  withRetry(() =>
    deps.db.begin(async (tx) => {
      const training = (await repo.holdTraining(tx, id)) ?? refuse('not_found')
      asOrganiser(who, training.base)
      await take(tx, training, deps.now().toISOString())
      return (await repo.findTraining(tx, id))!
    }),
  )

/** Lets everybody see it and sign up, for the first time or again after it was closed. */
export const publishTraining = (deps: Deps, who: Requester, id: string) =>
  step(deps, who, id, async (tx, { state, closesAt }, now) => {
    if (state === 'published') return
    if (state === 'called_off') refuse('conflict')
    if (closesAt <= now) refuse('too_late')
    await repo.setState(tx, id, 'published', now)
  })

/** Ends sign-up before its time. Enrolled citizens keep their seats. */
export const closeTraining = (deps: Deps, who: Requester, id: string) =>
  step(deps, who, id, async (tx, { state }, now) => {
    if (state === 'closed') return
    if (state !== 'published') refuse('conflict')
    await repo.setState(tx, id, 'closed', now)
  })

/** It does not take place: whoever counts on it is told why, and nobody waits for it any more. */
export const callOffTraining = (deps: Deps, who: Requester, id: string, reason: string) =>
  step(deps, who, id, async (tx, { state, endsAt }, now) => {
    if (state === 'called_off') return
    if (state !== 'draft' && endsAt <= now) refuse('too_late')
    await repo.callOff(tx, id, reason)
    const told = await callOffSeats(tx, id, deps.now())
    const letters = told.map(({ citizenId }) => ({
      citizenId,
      kind: 'called_off' as const,
      dedupe: `called_off:${id}`,
      trainingId: id,
      words: reason,
    }))
    await queueMessages(tx, letters, deps.now())
  })
