import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { Deps } from '../../deps'

/** Accepts machine-made ids only: anything else could be personal data. */
const requestId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{16,64}$/

/** A random id of the process plus a counter; cheaper than a UUID. */
const processId = randomBytes(8).toString('hex')
let requests = 0
const nextId = () => processId + (++requests).toString(16).padStart(8, '0')

interface LoggedError extends Error {
  code?: string
}

/**
 * Serialisers for all log lines. Addresses and queries are left out, so that no line identifies a person. Error
 * messages are left out too, because the database or a parser may quote personal data in them.
 */
const serializers = {
  req: ({ method }: { method: string }) => ({ method }),
  res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
  err: ({ name, code, stack = '' }: LoggedError) => ({
    type: name,
    message: code ?? '',
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  }),
}

/** One JSON line per event, with the request id and without personal data. */
export const logOptions = (log: Deps['log']): FastifyServerOptions => ({
  logger: log && {
    level: log.level,
    stream: log.stream,
    base: { pid: process.pid },
    serializers,
  },
  // Fastify's own lines about requests are replaced by logResponses().
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  genReqId: ({ headers }: IncomingMessage) => {
    const given = headers['x-request-id']
    return typeof given === 'string' && requestId.test(given) ? given : nextId()
  },
})

/** Logs each response with its route pattern, such as `/api/published/:file`, instead of the URL. */
export function logResponses(app: FastifyInstance) {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', ({ method, routeOptions, log }, reply, done) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10
    log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, ms }, 'answered')
    done()
  })
}
