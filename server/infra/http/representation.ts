/** The encodings of stored content, in order of preference. */
const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** Content and the hash that identifies it. */
export interface Content {
  hash: string
  /** Its bytes in an encoding; a promise where they are only compressed now. */
  bytesIn: (encoding: Encoding) => Buffer | Promise<Buffer>
  /** Seconds since it was read, if the database no longer answers. */
  staleFor?: number | undefined
  /** Of a page of a list: where the next one begins. Undefined on the last one. */
  next?: string | undefined
}

/** Parsed Accept-Encoding headers. Clients send only a few different ones. */
const parsed = new Map<string, Encoding>()
const maxParsed = 100

/** The best encoding by Accept-Encoding (RFC 9110, 12.5.3). `q=0` excludes one. */
export function bestEncoding(accept: string | undefined): Encoding {
  if (accept === undefined) return 'identity' // any is allowed, but such clients may support none
  const cached = parsed.get(accept)
  if (cached) return cached
  const best = parseAcceptEncoding(accept)
  if (parsed.size < maxParsed) parsed.set(accept, best)
  return best
}

function parseAcceptEncoding(accept: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of accept.toLowerCase().split(',')) {
    const [coding = '', ...params] = part.split(';').map((piece) => piece.trim())
    const q = params.find((param) => param.startsWith('q='))
    weights.set(coding, q ? Number(q.slice(2)) || 0 : 1)
  }
  const others = weights.get('*')
  // Identity is acceptable without being listed, but ranks last.
  const weightOf = (coding: Encoding) =>
    weights.get(coding) ?? others ?? (coding === 'identity' ? 0.0001 : 0)
  const accepted = encodings.filter((coding) => weightOf(coding) > 0)
  // A client that excludes every encoding gets identity rather than a 406.
  if (accepted.length === 0) return 'identity'
  return accepted.reduce((best, coding) => (weightOf(coding) > weightOf(best) ? coding : best))
}

/** A strong entity tag, which must differ between the encodings of the same content. */
export const entityTag = (hash: string, encoding: Encoding) =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/** Whether If-None-Match contains this content's tag, in any encoding. */
export function matchesTag(ifNoneMatch: string | undefined, hash: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => {
    const [, tagHash] = /^\s*(?:W\/)?"([0-9a-f]+)(?:-(?:br|gzip))?"\s*$/.exec(tag) ?? []
    return tagHash === hash
  })
}
