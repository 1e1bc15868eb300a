/** Deeper than any body of the contract. */
const maxDepth = 16

/**
 * The path of the first value that cannot be stored, as `agenda.0`; undefined if there is none. PostgreSQL
 * holds neither NUL nor lone surrogates, and what is nested too deep would exhaust the stack of whoever
 * walks it.
 */
export function findUnstorable(value: unknown, path: readonly string[] = []): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path.join('.')
  if (typeof value !== 'object' || value === null) return undefined
  if (path.length === maxDepth) return path.join('.')
  for (const [key, inner] of Object.entries(value)) {
    const found = isStorable(key) ? findUnstorable(inner, [...path, key]) : path.join('.')
    if (found !== undefined) return found
  }
  return undefined
}

const isStorable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text)
