import { isDuplicate } from '../../../infra/db/open'
import { withRetry } from '../../../infra/db/faults'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import type { SignUpRequest } from './prior-requests'
import type { SeatKey } from './seats.repo'
import { signUpAlone, type Outcome } from './sign-up-alone'
import { signUpBatch } from './sign-up-batch'

interface Waiting {
  asking: SignUpRequest
  settle: (outcome: Outcome) => void
  fail: (error: unknown) => void
}

/** More at once would make those wait long who come first. */
const most = 500

/**
 * Signs people up. Whoever comes while a sign-up for the same seats is under way here waits for it, and
 * then goes together with all who do: see README "Decisions". Settles once it is stored; refuses
 * otherwise. Asked again, for whatever reason, it comes to the same.
 */
export function signUps({ db, now }: Pick<Deps, 'db' | 'now'>) {
  /** By seats: who waits for what is under way. */
  const queues = new Map<string, Waiting[]>()

  const alone = (of: SeatKey, asking: SignUpRequest) =>
    withRetry(() => signUpAlone(db, of, asking, now()))

  async function together(of: SeatKey, batch: SignUpRequest[]): Promise<Outcome[]> {
    if (batch.length === 1) return [await alone(of, batch[0]!)]
    try {
      return await withRetry(() => signUpBatch(db, of, batch, now()))
    } catch (error) {
      // One of them asked for the other way, too, or with somebody else's key: only theirs shall fail.
      if (!isDuplicate(error)) throw error
      return Promise.all(batch.map((asking) => alone(of, asking)))
    }
  }

  async function work(of: SeatKey, name: string, queue: Waiting[]) {
    while (queue.length > 0) {
      const batch = queue.splice(0, most)
      try {
        const outcomes = await together(
          of,
          batch.map(({ asking }) => asking),
        )
        batch.forEach(({ settle }, i) => settle(outcomes[i]!))
      } catch (error) {
        for (const { fail } of batch) fail(error)
      }
    }
    queues.delete(name)
  }

  return async function signUp(of: SeatKey, asking: SignUpRequest): Promise<void> {
    const name = `${of.trainingId}/${of.way}`
    const outcome = await new Promise<Outcome>((settle, fail) => {
      const waiting = { asking, settle, fail }
      const queue = queues.get(name)
      if (queue) return void queue.push(waiting)
      const fresh = [waiting]
      queues.set(name, fresh)
      void work(of, name, fresh)
    })
    if (outcome !== 'done') refuse(outcome)
  }
}
