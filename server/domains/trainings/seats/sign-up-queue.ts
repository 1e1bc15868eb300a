import type { Deps } from '../../../deps'
import { withRetry } from '../../../infra/db/faults'
import { isDuplicate } from '../../../infra/db/open'
import type { FindEngagements } from '../../../infra/engagements'
import { Refusal, refuse } from '../../../infra/http/refusal'
import type { SeatsKey } from './seats.repo'
import { signUpAlone, signUpBatch, type SignUpOutcome } from './sign-up-batch'
import type { SignUpRequest } from './sign-up-requests'

interface QueuedRequest {
  request: SignUpRequest
  resolve: (outcome: SignUpOutcome) => void
  reject: (error: unknown) => void
}

type SignUpDeps = Pick<Deps, 'db' | 'now'> & { findEngagements?: FindEngagements }

/** A larger batch would delay the answers of the requests at its front. */
const maxBatch = 500

/**
 * Signs citizens up. Requests for the same seats that arrive during a sign-up wait in this process and are
 * then decided as one batch: see docs/decisions/0007. Resolves after the commit, rejects with a refusal.
 * Idempotent.
 */
export function signUpQueue({ db, now, findEngagements }: SignUpDeps) {
  /** Waiting requests by seats; an entry exists while a batch for these seats is in progress. */
  const queues = new Map<string, QueuedRequest[]>()

  const signUpOne = (key: SeatsKey, request: SignUpRequest) =>
    withRetry(() => signUpAlone(db, key, request, now(), findEngagements))

  async function signUpAll(key: SeatsKey, requests: SignUpRequest[]): Promise<SignUpOutcome[]> {
    if (requests.length === 1) return [await signUpOne(key, requests[0]!)]
    try {
      return await withRetry(() => signUpBatch(db, key, requests, now(), findEngagements))
    } catch (error) {
      // One request collided, with its citizen's other way or another training's key: only that one may fail.
      if (!isDuplicate(error)) throw error
      return Promise.all(requests.map((request) => signUpOne(key, request)))
    }
  }

  async function drain(key: SeatsKey, name: string, queue: QueuedRequest[]) {
    while (queue.length > 0) {
      const batch = queue.splice(0, maxBatch)
      try {
        const outcomes = await signUpAll(
          key,
          batch.map(({ request }) => request),
        )
        batch.forEach(({ resolve }, i) => resolve(outcomes[i]!))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    queues.delete(name)
  }

  return async function signUp(key: SeatsKey, request: SignUpRequest): Promise<void> {
    const name = `${key.trainingId}/${key.way}`
    const outcome = await new Promise<SignUpOutcome>((resolve, reject) => {
      const queued = { request, resolve, reject }
      const queue = queues.get(name)
      if (queue) return void queue.push(queued)
      const newQueue = [queued]
      queues.set(name, newQueue)
      void drain(key, name, newQueue)
    })
    if (outcome instanceof Refusal) throw outcome
    if (outcome !== 'done') refuse(outcome)
  }
}
