import { createHash } from 'node:crypto'
import type { EpochMs } from '@/contract/shared/time.types'
import { isUnavailable } from '../db/faults'
import type { Deps } from '../../deps'
import type { Content } from './representation'
import { encodeContent } from './send-content'

const freshForMs = 1000

/**
 * Caches encoded content that is the same for everyone for one second. While the database is unavailable, the
 * last content is served.
 */
export function freshContent(read: () => Promise<object>, now: Deps['now']) {
  let content: Content | undefined
  let readAt: EpochMs = -Infinity
  let reading: Promise<Content> | undefined

  async function readAndEncode() {
    const value = await read()
    const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
    return content?.hash === hash ? content : encodeContent(value, hash, { quick: true })
  }

  async function refresh() {
    const startedAt = now().valueOf()
    reading ??= readAndEncode().finally(() => (reading = undefined))
    try {
      content = await reading
    } catch (error) {
      if (!content || !isUnavailable(error)) throw error
    }
    readAt = startedAt
    return content
  }

  return async () =>
    content && Math.abs(now().valueOf() - readAt) < freshForMs ? content : refresh()
}
