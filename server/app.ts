import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Deps } from './deps'
import { consultations } from './domains/consultations/consultations.domain'
import { facts } from './domains/facts/facts.domain'
import { messages } from './domains/messages/messages.domain'
import { sessionLookup } from './domains/people/identity/session'
import { people } from './domains/people/people.domain'
import { pictures } from './domains/pictures/pictures.domain'
import { ratings } from './domains/ratings/ratings.domain'
import { trainings } from './domains/trainings/trainings.domain'
import { visits } from './domains/visits/visits.domain'
import { httpDeadlines } from './infra/deadlines'
import type { Domain } from './infra/domain'
import type { Job } from './infra/jobs/run-jobs'
import { tidyJob } from './infra/jobs/tidy.job'
import { allowedMethods } from './infra/http/allowed-methods'
import { connectionDeadlines, limitBodies } from './infra/http/client-deadlines'
import { docsRoutes } from './infra/http/docs.routes'
import { sendClientError, sendFailure } from './infra/http/failures'
import { serveH5 } from './infra/http/serve-h5'
import { logResponses, logOptions } from './infra/http/log'
import { dateReplies } from './infra/http/date-replies'
import { describeRoutes } from './infra/http/openapi'
import { Refusal, refuse } from './infra/http/refusal'
import { securePages } from './infra/http/security'
import { refuseWhenBusy } from './infra/http/overload'
import { validateByContract } from './infra/http/validation'
import { healthRoutes } from './infra/health/health.routes'

/** In bytes; larger than any request, except for routes that set their own limit. */
const bodyLimit = 64 * 1024

/**
 * All domains, from the top floor down: each imports only those below it (docs/architecture.md). Account
 * deletion visits them in this order, which is the order in which other transactions lock rows.
 */
export const domains: readonly Domain[] = [
  trainings,
  visits,
  consultations,
  ratings,
  facts,
  people,
  messages,
  pictures,
]

/** The periodic work of all domains. */
export const jobs: Job[] = [...domains.flatMap(({ jobs = [] }) => jobs), tidyJob(domains)]

/** Runs each job once. */
export async function runJobs(deps: Deps) {
  for (const job of jobs) await job.run(deps)
}

/** Builds the server without listening: main.ts opens a port, tests inject requests. */
export function buildApp(deps: Deps): FastifyInstance {
  const deadlines = { ...httpDeadlines, ...deps.deadlines }
  const app = Fastify({
    ...logOptions(deps.log),
    bodyLimit,
    ...connectionDeadlines(deadlines),
    forceCloseConnections: 'idle', // those under way are answered first
    return503OnClosing: false, // those that still arrive are answered too, and their connection is closed
    trustProxy: deps.proxies ?? false,
    frameworkErrors: (...args) => void sendFailure(...args),
    clientErrorHandler: sendClientError,
  })
  logResponses(app)
  limitBodies(app, bodyLimit, deadlines)
  app.addHook('onRequest', ({ url }, _, done) => {
    // PostgreSQL stores no NUL; in a query or body the schemas refuse it.
    const nul = url.indexOf('%00')
    done(nul >= 0 && !url.slice(0, nul).includes('?') ? new Refusal('malformed') : undefined)
  })
  app.setErrorHandler(sendFailure)
  validateByContract(app)
  protect(app, deps)
  refuseUnknown(app)
  describeRoutes(app)
  app.decorate('findRequester', sessionLookup(deps))
  app.decorate('deadlines', deadlines)

  void app.register(async (api) => {
    if (deps.busyAfter) refuseWhenBusy(api, { busyAfter: deps.busyAfter })
    dateReplies(api, deps.now)
    healthRoutes(api, deps)
    for (const { routes } of domains) routes(api, deps, domains)
  })
  void app.register(async (pages) => {
    securePages(pages) // not for the API: 700 bytes of headers that only concern pages
    docsRoutes(pages)
    if (deps.h5) serveH5(pages, deps.h5)
  })
  return app
}

function refuseUnknown(app: FastifyInstance) {
  const allowed = allowedMethods(app)
  app.after(() => {
    // Requests to unknown paths count towards the rate limit too.
    app.setNotFoundHandler({ preHandler: app.rateLimit() }, ({ url }) => {
      const methods = allowed(url.split('?')[0]!)
      if (methods.length > 0)
        refuse('method_not_allowed', { headers: { allow: methods.join(', ') } })
      refuse('not_found')
    })
  })
}

function protect(app: FastifyInstance, { perMinute = 6000 }: Deps) {
  void app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    // Replies below the limit need no headers about it; the refusal says when to retry.
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: (_, { ttl }) =>
      new Refusal('too_many', { headers: { 'retry-after': String(Math.ceil(ttl / 1000)) } }),
  })
}
