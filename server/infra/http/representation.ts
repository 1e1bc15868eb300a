/** The encodings a file is kept in; of two that are as welcome, the earlier. */
const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** A file in all its encodings, and the tag that names its content. */
export interface Content {
  hash: string
  bytes: Record<Encoding, Buffer>
}

/** What phones and browsers say is one of a few texts, and each is read once. */
const read = new Map<string, Encoding>()
const mostRead = 100

/** The encoding that Accept-Encoding likes best (RFC 9110, 12.5.3). `q=0` is a no. */
export function bestEncoding(accept: string | undefined): Encoding {
  if (accept === undefined) return 'identity' // all would do; who says nothing may know nothing
  const before = read.get(accept)
  if (before) return before
  const best = readWishes(accept)
  if (read.size < mostRead) read.set(accept, best)
  return best
}

function readWishes(accept: string): Encoding {
  const wishes = new Map<string, number>()
  for (const part of accept.toLowerCase().split(',')) {
    const [coding = '', ...params] = part.split(';').map((piece) => piece.trim())
    const q = params.find((param) => param.startsWith('q='))
    wishes.set(coding, q ? Number(q.slice(2)) || 0 : 1)
  }
  const rest = wishes.get('*')
  // Not named, identity is still taken, but only if nothing else is.
  const wishFor = (coding: Encoding) =>
    wishes.get(coding) ?? rest ?? (coding === 'identity' ? 0.0001 : 0)
  const taken = encodings.filter((coding) => wishFor(coding) > 0)
  // Who takes nothing at all is better served with something plain than with a refusal.
  if (taken.length === 0) return 'identity'
  return taken.reduce((best, one) => (wishFor(one) > wishFor(best) ? one : best))
}

/** The same content in two encodings is two representations, and a strong tag names one. */
export const entityTag = (hash: string, encoding: Encoding) =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/** Whether If-None-Match names this content, in whichever encoding it was sent before. */
export function matchesTag(ifNoneMatch: string | undefined, hash: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => {
    const [, known] = /^\s*(?:W\/)?"([0-9a-f]+)(?:-(?:br|gzip))?"\s*$/.exec(tag) ?? []
    return known === hash
  })
}
