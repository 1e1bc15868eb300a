import { isSameJson } from './same-json'

/**
 * Remembers a draft at the moment it is sent. The returned function tells, once it has arrived, what was typed
 * meanwhile and has to be kept; undefined: nothing was, so the draft can go.
 */
export function typedSince<T>(read: () => T | undefined): () => T | undefined {
  const sent = read()
  return () => {
    const now = read()
    return isSameJson(now, sent) ? undefined : now
  }
}
