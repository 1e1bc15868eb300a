import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Deps } from './deps'
import { allowedMethods } from './http/allowed'
import { docsRoutes } from './http/docs.routes'
import { answerClientError, answerFailure } from './http/failures'
import { serveH5 } from './http/h5'
import { logAnswers, logOptions } from './http/log'
import { describeRoutes } from './http/openapi'
import { Refusal, refuse } from './http/refusal'
import { securePages } from './http/security'
import { sessions } from './http/session'
import { validateByContract } from './http/validation'
import { deadlines } from './jobs/deadlines/deadlines'
import { anchorDays } from './jobs/anchors'
import type { Job } from './jobs/jobs'
import { checkLater } from './jobs/checking/check-later'
import { checkRatings } from './jobs/rectifications/check-ratings'
import { rectify } from './jobs/rectifications/rectify'
import { remind } from './jobs/reminders/reminders'
import { settle } from './jobs/settling/settling'
import { askForUse } from './jobs/settling/used-it'
import { endVisits } from './jobs/visits/end-visits'
import { remindVisits } from './jobs/visits/remind-visits'
import { slotsAhead } from './jobs/visits/slots-ahead'
import { pushMessages } from './jobs/push'
import { tidy } from './jobs/tidy'
import { accountRoutes } from './modules/account/account.routes'
import { entriesRoutes } from './modules/entries/entries.routes'
import { publishAgain } from './modules/facts/facts.import'
import { healthRoutes } from './modules/health/health.routes'
import { consultationRoutes } from './modules/consultations/consultations.routes'
import { dashboardRoutes } from './modules/dashboards/dashboards.routes'
import { deskRoutes } from './modules/desk/desk.routes'
import { identityRoutes } from './modules/identity/identity.routes'
import { learningRoutes } from './modules/learning/learning.routes'
import { organisingRoutes } from './modules/organising/organising.routes'
import { oversightRoutes } from './modules/oversight/oversight.routes'
import { membersRoutes } from './modules/members/members.routes'
import { picturesRoutes } from './modules/pictures/pictures.routes'
import { publishedRoutes } from './modules/published/published.routes'
import { ratingRoutes } from './modules/ratings/ratings.routes'
import { receptionRoutes } from './modules/reception/reception.routes'
import { trainingsRoutes } from './modules/trainings/trainings.routes'
import { visitRoutes } from './modules/visits/visits.routes'
import { offersJob } from './seats/expire-offers'

/** More than any screen sends; a route that takes more says so. */
const bodyLimit = 64 * 1024

/** What the server does by itself, whatever is asked. */
export const jobs: Job[] = [
  offersJob,
  deadlines,
  remind,
  slotsAhead,
  remindVisits,
  endVisits,
  settle,
  askForUse,
  pushMessages,
  checkLater,
  rectify,
  checkRatings,
  anchorDays,
  tidy,
]

/** Does each of them once. */
export async function runJobs(deps: Deps) {
  for (const job of jobs) await job.run(deps)
}

/** The whole server, not yet listening: main.ts opens a port for it, tests inject into it. */
export function buildApp(deps: Deps): FastifyInstance {
  const app = Fastify({
    ...logOptions(deps.log),
    bodyLimit,
    forceCloseConnections: true,
    trustProxy: deps.proxies ?? false,
    frameworkErrors: (...failed) => void answerFailure(...failed),
    clientErrorHandler: answerClientError,
  })
  logAnswers(app)
  app.addHook('onRequest', ({ url }, _, done) => {
    const nul = url.indexOf('%00')
    done(nul >= 0 && !url.slice(0, nul).includes('?') ? new Refusal('malformed') : undefined)
  })
  app.setErrorHandler(answerFailure)
  validateByContract(app)
  protect(app, deps)
  refuseUnknown(app)
  describeRoutes(app)
  app.decorate('whoAsks', sessions(deps))

  void app.register(async (api) => {
    healthRoutes(api, deps)
    publishedRoutes(api, deps)
    identityRoutes(api, deps)
    accountRoutes(api, deps)
    organisingRoutes(api, deps)
    learningRoutes(api, deps)
    membersRoutes(api, deps)
    picturesRoutes(api, deps)
    entriesRoutes(api, deps, publishAgain)
    trainingsRoutes(api, deps)
    consultationRoutes(api, deps)
    deskRoutes(api, deps)
    ratingRoutes(api, deps)
    oversightRoutes(api, deps)
    dashboardRoutes(api, deps)
    visitRoutes(api, deps)
    receptionRoutes(api, deps)
  })
  void app.register(async (pages) => {
    securePages(pages) // 700 bytes of headers that say nothing about data
    docsRoutes(pages)
    if (deps.h5) serveH5(pages, deps.h5)
  })
  return app
}

/** Compiling all shapes at the start takes a moment that would count as being too busy: it does not. */
const warmUp = 2000

function refuseWhenBusy(app: FastifyInstance, busyAfter: number) {
  let warm = true
  app.addHook('onListen', (done) => {
    warm = false
    setTimeout(() => (warm = true), warmUp).unref()
    done()
  })
  app.register(underPressure, {
    maxEventLoopDelay: busyAfter,
    pressureHandler: () => {
      if (warm) refuse('unavailable')
    },
  })
}

function refuseUnknown(app: FastifyInstance) {
  const allowed = allowedMethods(app)
  app.after(() => {
    // Guessing at addresses is counted like asking.
    app.setNotFoundHandler({ preHandler: app.rateLimit() }, ({ url }) => {
      const methods = allowed(url.split('?')[0]!)
      if (methods.length > 0)
        refuse('method_not_allowed', { headers: { allow: methods.join(', ') } })
      refuse('not_found')
    })
  })
}

function protect(app: FastifyInstance, { perMinute = 6000, busyAfter }: Deps) {
  if (busyAfter) refuseWhenBusy(app, busyAfter)
  void app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    // A limit that is far away is nobody's concern; the one that is reached says when to come back.
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: (_, { ttl }) =>
      new Refusal('too_many', { headers: { 'retry-after': String(Math.ceil(ttl / 1000)) } }),
  })
}
