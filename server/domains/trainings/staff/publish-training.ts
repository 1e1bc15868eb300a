import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { changeState } from './change-state'
import { setState } from './trainings.repo'

/** Publishes a draft, or reopens sign-up for a closed training. */
export const publishTraining = (deps: Deps, requester: Requester, id: string) =>
  changeState(deps, requester, id, async (tx, { state, closesAt }, now) => {
    if (state === 'published') return
    if (state === 'called_off') refuse('conflict')
    if (closesAt <= now.toISOString()) refuse('too_late')
    await setState(tx, id, 'published', now.toISOString())
  })
