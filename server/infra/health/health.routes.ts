import type { FastifyInstance } from 'fastify'
import type { Failure } from '@/contract/shared/failure'
import type { Deps } from '../../deps'
import { watchClock } from '../jobs/clock-gap'
import { within } from '../within'
import { findMissingNeeds } from './health.repo'

/** Probes for operators. Neither rate-limited nor cached. */
export function healthRoutes(app: FastifyInstance, { db, now }: Deps) {
  const probe = { config: { rateLimit: false as const }, schema: { hide: true } }
  const findFault = watchClock({ db, now })
  const isClockOff = async () => (await within(app.deadlines.probe, findFault())) !== undefined
  const noStore = { 'cache-control': 'no-store' }

  app.get('/health', probe, (_, reply) => reply.headers(noStore).send({ status: 'alive' }))

  app.get('/ready', probe, async (_, reply) => {
    const missing = await findMissingNeeds(db, app.deadlines.probe)
    if (missing.length === 0 && (await isClockOff())) missing.push('clock')
    void reply.headers(noStore)
    if (missing.length === 0) return { status: 'ready' }
    const failure: Failure = { code: 'unavailable' }
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ ...failure, missing })
  })
}
