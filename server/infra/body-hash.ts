import { createHash } from 'node:crypto'

/** Identifies a retry: equal for the same fields and values, in any order. */
export const bodyHash = (body: object) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest()
