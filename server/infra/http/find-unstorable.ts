/**
 * The path of the first text that PostgreSQL cannot store, as `agenda.0`: one with NUL or a lone surrogate.
 * Undefined if there is none. For values that match their schema, which bounds their size and depth.
 */
export const findUnstorable = (value: unknown) => pathToUnstorable(value)?.join('.')

/** Built on the way back, so that a value without faults costs no paths. */
function pathToUnstorable(value: unknown): string[] | undefined {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value) ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const path = pathToUnstorable(inner)
    if (path) return [key, ...path]
  }
  return undefined
}
