import { createHash } from 'node:crypto'
import type { Deps } from '../../deps'
import { httpDeadlines } from '../deadlines'
import { lastKnown } from '../last-known'
import type { Writes } from './count-writes'
import type { Content } from './representation'
import { momentaryContent } from './send-content'

interface Keeping {
  /** Counts writes; once it has risen, the content is read again. */
  writes?: Writes | undefined
  /** Maximum age in ms before the content is read again; 0: for each request. */
  freshForMs?: number
}

/** Reads content from the database. The last one is returned again where nothing has changed. */
type ReadContent = (last: Content | undefined) => Promise<Content>

/**
 * Caches encoded content that is the same for everyone for one second (`freshForMs`), or until a write that `writes`
 * counts. While the database does not answer, the last content is served, as stale.
 */
function keptContent(
  read: ReadContent,
  now: Deps['now'],
  { writes = { count: 0 }, freshForMs = 1000 }: Keeping = {},
) {
  const changes = () => writes.count
  const waitMs = httpDeadlines.freshContent
  const content = lastKnown({ read, now, freshForMs, changes, waitMs })

  return async (): Promise<Content> => {
    const { value, staleFor } = (await content.get())!
    return staleFor === undefined ? value : { ...value, staleFor }
  }
}

const hashOf = (data: Buffer | string) =>
  createHash('sha256').update(data).digest('hex').slice(0, 16)

/** Content of a value. Equal content is compressed once. */
const encoded =
  (readValue: () => Promise<object>): ReadContent =>
  async (last) => {
    const bytes = Buffer.from(JSON.stringify(await readValue()))
    const hash = hashOf(bytes)
    return last?.hash === hash ? last : momentaryContent(hash, bytes)
  }

/**
 * Content of a large value whose state costs little to read. The value is read again only when its state is another
 * one; the state identifies the content.
 */
export const encodedByState = (
  readState: () => Promise<string>,
  readValue: () => Promise<object>,
): ReadContent => encodedPageByState(readState, async () => ({ rows: await readValue() }))

/** encodedByState() of a page of a list. */
export const encodedPageByState =
  (
    readState: () => Promise<string>,
    readPage: () => Promise<{ rows: object; next?: string | undefined }>,
  ): ReadContent =>
  async (last) => {
    const hash = hashOf(await readState())
    if (last?.hash === hash) return last
    const { rows, next } = await readPage()
    return { ...momentaryContent(hash, Buffer.from(JSON.stringify(rows))), next }
  }

/** Keeps the content of a value, see keptContent(). */
export const freshContent = (readValue: () => Promise<object>, now: Deps['now'], writes?: Writes) =>
  keptContent(encoded(readValue), now, { writes })

/** Keys whose content is kept. */
const maxKept = 500

/** keptContent() by key, for the keys that were asked for last. A key that cannot be read is not kept. */
export function keptContents(
  readFor: (key: string) => ReadContent,
  now: Deps['now'],
  { max = maxKept, ...keeping }: Keeping & { max?: number } = {},
) {
  const byKey = new Map<string, () => Promise<Content>>()
  return async (key: string) => {
    const get = byKey.get(key) ?? keptContent(readFor(key), now, keeping)
    byKey.delete(key) // and set again: the map is in the order of use
    byKey.set(key, get)
    if (byKey.size > max) byKey.delete(byKey.keys().next().value!)
    try {
      return await get()
    } catch (error) {
      byKey.delete(key)
      throw error
    }
  }
}

/** freshContent() by key. */
export const freshContents = (
  readValue: (key: string) => Promise<object>,
  now: Deps['now'],
  writes?: Writes,
) => keptContents((key) => encoded(() => readValue(key)), now, { writes })
