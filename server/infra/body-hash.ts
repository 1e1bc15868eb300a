import { createHash } from 'node:crypto'

/** By which a retry is known: the same fields with the same values, in whichever order they came. */
export const bodyHash = (body: object) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest()
