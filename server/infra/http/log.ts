import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { Deps } from '../../deps'

/** Only what a machine made up: anything else could be somebody's number or name. */
const requestId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{16,64}$/

/** Unique among processes by its first half and within this one by its second; cheaper than a UUID. */
const processId = randomBytes(8).toString('hex')
let requests = 0
const nextId = () => processId + (++requests).toString(16).padStart(8, '0')

interface LoggedError extends Error {
  code?: string
}

/**
 * Fastify's and ours write requests and errors with these. A request is nobody's: its address and
 * query stay out. So does an error's message, as the database or a parser may quote in it what people
 * sent; where it broke says more anyway.
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

/** One JSON line for each event, with the request's id, and nothing that tells who asked for what. */
export const logOptions = (log: Deps['log']): FastifyServerOptions => ({
  logger: log && {
    level: log.level,
    stream: log.stream,
    base: { pid: process.pid },
    serializers,
  },
  // Its own lines about requests are replaced by `answered`, below.
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  genReqId: ({ headers }: IncomingMessage) => {
    const theirs = headers['x-request-id']
    return typeof theirs === 'string' && requestId.test(theirs) ? theirs : nextId()
  },
})

/** Logs each answer by its route: `/api/published/:file`, not by what was asked for. */
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
