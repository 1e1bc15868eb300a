import type { FastifyInstance } from 'fastify'
import type { HttpDeadlines } from '../deadlines'
import { Refusal } from './refusal'

/** Ends connections of clients that are too slow. Bodies of ordinary size have less time: see limitBodies(). */
export const connectionDeadlines = (deadlines: HttpDeadlines) => ({
  http: { headersTimeout: deadlines.headers, connectionsCheckingInterval: deadlines.check },
  requestTimeout: deadlines.largeBody,
  connectionTimeout: deadlines.silence,
  keepAliveTimeout: deadlines.keepAlive,
})

/** Refuses a body that does not arrive in time, unless its route takes larger ones than `bodyLimit`. */
export function limitBodies(app: FastifyInstance, bodyLimit: number, { body }: HttpDeadlines) {
  app.addHook('onRequest', ({ raw, headers, routeOptions }, reply, done) => {
    const hasBody = headers['content-length'] ?? headers['transfer-encoding']
    if (hasBody && (routeOptions.bodyLimit ?? 0) <= bodyLimit) {
      const refuse = () => {
        if (!reply.sent) void reply.header('connection', 'close').send(new Refusal('offline'))
      }
      const timer = setTimeout(refuse, body)
      const stop = () => clearTimeout(timer)
      raw.once('end', stop).once('close', stop)
    }
    done()
  })
}
