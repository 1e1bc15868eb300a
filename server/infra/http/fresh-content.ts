import { createHash } from 'node:crypto'
import type { Deps } from '../../deps'
import { httpDeadlines } from '../deadlines'
import { lastKnown } from '../last-known'
import type { Writes } from './count-writes'
import type { Content } from './representation'
import { momentaryContent } from './send-content'

const freshForMs = 1000

/**
 * Caches encoded content that is the same for everyone for one second, or until a write that `writes` counts. Equal
 * content is compressed once. While the database does not answer, the last content is served, as stale.
 */
export function freshContent(
  readValue: () => Promise<object>,
  now: Deps['now'],
  writes: Writes = { count: 0 },
) {
  async function read(last: Content | undefined) {
    const bytes = Buffer.from(JSON.stringify(await readValue()))
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    return last?.hash === hash ? last : momentaryContent(hash, bytes)
  }
  const changes = () => writes.count
  const waitMs = httpDeadlines.freshContent
  const content = lastKnown({ read, now, freshForMs, changes, waitMs })

  return async (): Promise<Content> => {
    const { value, staleFor } = (await content.get())!
    return staleFor === undefined ? value : { ...value, staleFor }
  }
}

/** Keys whose content is kept. */
const maxKept = 500

/** freshContent() by key, for the keys that were asked for last. */
export function freshContents(
  read: (key: string) => Promise<object>,
  now: Deps['now'],
  writes?: Writes,
) {
  const byKey = new Map<string, () => Promise<Content>>()
  return (key: string) => {
    const get = byKey.get(key) ?? freshContent(() => read(key), now, writes)
    byKey.delete(key) // and set again: the map is in the order of use
    byKey.set(key, get)
    if (byKey.size > maxKept) byKey.delete(byKey.keys().next().value!)
    return get()
  }
}
