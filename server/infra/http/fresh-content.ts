import { createHash } from 'node:crypto'
import { isUnavailable } from '../db/faults'
import type { Deps } from '../../deps'
import type { Content } from './representation'
import { encodeContent } from './send-content'

/** So long what was read is taken for what is, in ms. */
const freshFor = 1000

/**
 * What is alike for everybody, ready to be sent: read once for all who ask in the same second. While the
 * database is away, what was read last.
 */
export function freshContent(read: () => Promise<object>, now: Deps['now']) {
  let content: Content | undefined
  let readAt = -Infinity
  let reading: Promise<Content> | undefined

  async function pack() {
    const value = await read()
    const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
    return content?.hash === hash ? content : encodeContent(value, hash, { quick: true })
  }

  async function look() {
    const asked = now().valueOf()
    reading ??= pack().finally(() => (reading = undefined))
    try {
      content = await reading
    } catch (error) {
      if (!content || !isUnavailable(error)) throw error
    }
    readAt = asked
    return content
  }

  return async () => (content && Math.abs(now().valueOf() - readAt) < freshFor ? content : look())
}
