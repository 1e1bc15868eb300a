import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import { linkToNext } from './link-to-next'
import { bestEncoding, matchesTag, entityTag, type Content, type Encoding } from './representation'

interface Headers {
  'accept-encoding'?: string | string[]
  'if-none-match'?: string
}

/**
 * Sends encoded content in the client's preferred encoding, or 304 if the client has it. Says if it is stale, and
 * where the next page begins.
 */
export async function sendContent(
  reply: FastifyReply,
  headers: Headers,
  { hash, bytesIn, staleFor, next }: Content,
  cacheControl: string,
) {
  const encoding = bestEncoding(headers['accept-encoding']?.toString())
  void reply
    .header('cache-control', cacheControl)
    .header('etag', entityTag(hash, encoding))
    .header('vary', 'Accept-Encoding')
    .header('x-content-type-options', 'nosniff')
  if (staleFor !== undefined)
    // RFC 9111, 5.1, and RFC 9211: a hit whose time to live is over. Its `Warning: 110` is obsolete.
    void reply.header('age', staleFor).header('cache-status', `api; hit; ttl=-${staleFor}`)
  if (next !== undefined) void reply.header('link', linkToNext({ after: next }))
  if (matchesTag(headers['if-none-match'], hash)) return reply.code(304).send()
  if (encoding !== 'identity') void reply.header('content-encoding', encoding)
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .send(await bytesIn(encoding))
}

/** Content whose bytes are known in all encodings. */
export const storedContent = (hash: string, bytes: Record<Encoding, Buffer>): Content => ({
  hash,
  bytesIn: (encoding) => bytes[encoding],
})

/** Encodes a value as JSON in all encodings, as small as possible, for content that lasts. */
export async function encodeContent(value: unknown, hash: string): Promise<Content> {
  const identity = Buffer.from(JSON.stringify(value))
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity),
    gzipBytes(identity),
  ])
  return storedContent(hash, { br, gzip: gzipped, identity })
}

/** Content that lasts a moment: compressed quickly, and only in the encodings that are asked for. */
export function momentaryContent(hash: string, identity: Buffer): Content {
  const compress = { br: quickBrotli, gzip: gzipBytes, identity: () => identity }
  const made = new Map<Encoding, Buffer | Promise<Buffer>>()
  return {
    hash,
    bytesIn(encoding) {
      const bytes = made.get(encoding) ?? compress[encoding](identity)
      made.set(encoding, bytes)
      return bytes
    },
  }
}

const gzipBytes = promisify<Buffer, Buffer>(gzip)
const quickBrotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
