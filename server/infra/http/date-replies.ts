import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps'

/** Dates replies by the clock that judges codes and deadlines, so that phones can compare theirs with it. */
export function dateReplies(app: FastifyInstance, now: Deps['now']) {
  app.addHook('onRequest', (_, reply, done) => {
    void reply.header('date', now().toDate().toUTCString())
    done()
  })
}
