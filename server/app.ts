import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Deps } from './deps'
import { allowedMethods } from './infra/http/allowed-methods'
import { docsRoutes } from './infra/http/docs.routes'
import { answerClientError, answerFailure } from './infra/http/failures'
import { serveH5 } from './infra/http/serve-h5'
import { logAnswers, logOptions } from './infra/http/log'
import { describeRoutes } from './infra/http/openapi'
import { Refusal, refuse } from './infra/http/refusal'
import { securePages } from './infra/http/security'
import { sessions } from './domains/people/identity/session'
import { validateByContract } from './infra/http/validation'
import { enforceDeadlines } from './domains/consultations/jobs/enforce-deadlines'
import { anchorDays } from './domains/ratings/public-log/anchor-days.job'
import type { Job } from './infra/jobs/run-jobs'
import { recheckTexts } from './domains/consultations/jobs/recheck-texts'
import { checkRatings } from './domains/ratings/rating/recheck-rating-texts.job'
import { rectify } from './domains/ratings/rectifications/enforce-deadlines.job'
import { remindOfTrainings } from './domains/trainings/jobs/remind-of-trainings'
import { settleTrainings } from './domains/trainings/jobs/settle-trainings'
import { askForUse } from './domains/trainings/jobs/ask-for-use'
import { endVisits } from './domains/visits/jobs/end-visits'
import { remindVisits } from './domains/visits/jobs/remind-visits'
import { generateSlotsAhead } from './domains/visits/jobs/generate-slots-ahead'
import { pushMessages } from './domains/messages/push-messages.job'
import { tidy } from './domains/people/jobs/tidy'
import { accountRoutes } from './domains/people/citizen/account.routes'
import { entriesRoutes } from './domains/facts/staff/knowledge-entries.routes'
import { republish } from './domains/facts/import-facts'
import { healthRoutes } from './infra/health/health.routes'
import { consultationRoutes } from './domains/consultations/citizen/consultations.routes'
import { dashboardRoutes } from './domains/ratings/staff/dashboards/dashboards.routes'
import { caseRoutes } from './domains/consultations/staff/cases.routes'
import { identityRoutes } from './domains/people/identity/identity.routes'
import { learningRoutes } from './domains/trainings/learning/learning.routes'
import { organisingRoutes } from './domains/trainings/staff/organising.routes'
import { oversightRoutes } from './domains/ratings/staff/oversight/oversight.routes'
import { membersRoutes } from './domains/people/staff/members.routes'
import { picturesRoutes } from './domains/pictures/pictures.routes'
import { publishedRoutes } from './domains/facts/serving/published.routes'
import { ratingRoutes } from './domains/ratings/citizen/ratings.routes'
import { visitsStaffRoutes } from './domains/visits/staff/visits-staff.routes'
import { trainingsRoutes } from './domains/trainings/citizen/trainings.routes'
import { visitRoutes } from './domains/visits/citizen/visits.routes'
import { expireOffersJob } from './domains/trainings/seats/expire-offers'

/** More than any screen sends; a route that takes more says so. */
const bodyLimit = 64 * 1024

/** What the server does by itself, whatever is asked. */
export const jobs: Job[] = [
  expireOffersJob,
  enforceDeadlines,
  remindOfTrainings,
  generateSlotsAhead,
  remindVisits,
  endVisits,
  settleTrainings,
  askForUse,
  pushMessages,
  recheckTexts,
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
    entriesRoutes(api, deps, republish)
    trainingsRoutes(api, deps)
    consultationRoutes(api, deps)
    caseRoutes(api, deps)
    ratingRoutes(api, deps)
    oversightRoutes(api, deps)
    dashboardRoutes(api, deps)
    visitRoutes(api, deps)
    visitsStaffRoutes(api, deps)
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
