import type { FastifyInstance } from 'fastify'

export interface Writes {
  count: number
}

/** Counts the answered requests of this scope that may have changed something. */
export function countWrites(scope: FastifyInstance): Writes {
  const writes = { count: 0 }
  scope.addHook('onSend', ({ method }, _reply, _payload, done) => {
    if (method !== 'GET') writes.count++
    done()
  })
  return writes
}
