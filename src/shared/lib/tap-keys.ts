import type { FailureCode } from '@/contract/shared/failure'
import type { Settled } from './remote'

/** After these it may have been done all the same. */
const unknown: FailureCode[] = ['offline', 'unavailable', 'broken']

/**
 * Keys of acts whose answer has not come: the same act, asked once more, has the same key. Give an act a
 * name that says on what it was pressed, so that one made after that has changed is another.
 */
export function tapKeys(newKey: () => string) {
  const keys = new Map<string, string>()

  return async <T>(name: string, act: (key: string) => Promise<Settled<T>>) => {
    const key = keys.get(name) ?? newKey()
    keys.set(name, key)
    const answer = await act(key)
    if (answer.kind === 'ready' || !unknown.includes(answer.failure.code)) keys.delete(name)
    return answer
  }
}
