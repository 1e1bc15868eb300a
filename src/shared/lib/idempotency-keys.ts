import { isUndecided, type Settled } from './remote'

/**
 * Idempotency keys by request name: a retry of a request whose outcome is uncertain reuses its key. The
 * name must include the state that the request was based on, so that a later request gets another key.
 */
export function idempotencyKeys(newKey: () => string) {
  const keys = new Map<string, string>()

  return async <T>(name: string, send: (key: string) => Promise<Settled<T>>) => {
    const key = keys.get(name) ?? newKey()
    keys.set(name, key)
    const answer = await send(key)
    if (answer.kind === 'ready' || !isUndecided(answer.failure)) keys.delete(name)
    return answer
  }
}
