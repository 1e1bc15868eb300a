import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import { bestEncoding, matchesTag, entityTag, type Content } from './representation'

interface Headers {
  'accept-encoding'?: string | string[]
  'if-none-match'?: string
}

/** Sends encoded content in the client's preferred encoding, or 304 if the client has it. Says if it is stale. */
export function sendContent(
  reply: FastifyReply,
  headers: Headers,
  { hash, bytes, staleFor }: Content,
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
  if (matchesTag(headers['if-none-match'], hash)) return reply.code(304).send()
  if (encoding !== 'identity') void reply.header('content-encoding', encoding)
  return reply.header('content-type', 'application/json; charset=utf-8').send(bytes[encoding])
}

/** Encodes a value as JSON in all encodings. `quick` compresses less, for content that is short-lived. */
export async function encodeContent(
  value: unknown,
  hash: string,
  { quick = false } = {},
): Promise<Content> {
  const identity = Buffer.from(JSON.stringify(value))
  const brotliOptions = quick ? { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } : {}
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, brotliOptions),
    promisify(gzip)(identity),
  ])
  return { hash, bytes: { br, gzip: gzipped, identity } }
}
