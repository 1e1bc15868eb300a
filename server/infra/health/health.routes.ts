import type { FastifyInstance } from 'fastify'
import type { Failure } from '@/contract/shared/failure'
import type { Deps } from '../../deps'
import { findMissingNeeds } from './health.repo'

/** For whoever keeps the server running. Probes are never too many, and nobody keeps their answers. */
export function healthRoutes(app: FastifyInstance, { db }: Deps) {
  const probe = { config: { rateLimit: false as const }, schema: { hide: true } }
  const keepNothing = { 'cache-control': 'no-store' }

  app.get('/health', probe, (_, reply) => reply.headers(keepNothing).send({ status: 'alive' }))

  app.get('/ready', probe, async (_, reply) => {
    const lacks = await findMissingNeeds(db)
    void reply.headers(keepNothing)
    if (lacks.length === 0) return { status: 'ready' }
    const failure: Failure = { code: 'unavailable' }
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ ...failure, missing: lacks })
  })
}
