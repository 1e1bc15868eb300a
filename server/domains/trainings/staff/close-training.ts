import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { changeState } from './change-state'
import { setState } from './trainings.repo'

/** Ends sign-up early. Existing enrollments are not affected. */
export const closeTraining = (deps: Deps, requester: Requester, id: string) =>
  changeState(deps, requester, id, async (tx, { state }, now) => {
    if (state === 'closed') return
    if (state !== 'published') refuse('conflict')
    await setState(tx, id, 'closed', now.toISOString())
  })
