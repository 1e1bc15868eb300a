import { createHash } from 'node:crypto'
import type { Deps } from '../../deps'
import { httpDeadlines } from '../deadlines'
import { lastKnown } from '../last-known'
import type { Content } from './representation'
import { encodeContent } from './send-content'

const freshForMs = 1000

/**
 * Caches encoded content that is the same for everyone for one second. While the database does not answer, the
 * last content is served, as stale.
 */
export function freshContent(readValue: () => Promise<object>, now: Deps['now']) {
  async function read(last: Content | undefined) {
    const value = await readValue()
    const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
    return last?.hash === hash ? last : encodeContent(value, hash, { quick: true })
  }
  const content = lastKnown({ read, now, freshForMs, waitMs: httpDeadlines.freshContent })

  return async (): Promise<Content> => {
    const { value, staleFor } = (await content.get())!
    return staleFor === undefined ? value : { ...value, staleFor }
  }
}
