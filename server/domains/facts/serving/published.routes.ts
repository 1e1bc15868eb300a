import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { bytesRoute } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { openPublishedFiles } from './published-files'

/** Its name is its content's: it can be kept for ever, by a phone and by a CDN. */
const forever = 'public, max-age=31536000, immutable'
/** May be kept, but not used without asking whether it still holds. */
const ask = 'no-cache'

export function publishedRoutes(app: FastifyInstance, deps: Deps) {
  const shelf = openPublishedFiles(deps)
  // The first who asks need not wait for the database; if it is away now, it may be back by then.
  app.addHook('onReady', async () => void shelf.manifest().catch(() => {}))

  bytesRoute(app, 'getManifest', async ({ headers }, reply) =>
    sendContent(reply, headers, (await shelf.manifest()) ?? refuse('unavailable'), ask),
  )

  bytesRoute(
    app,
    'getPublished',
    async ({ headers, params }, reply) =>
      sendContent(reply, headers, (await shelf.file(params.file)) ?? refuse('not_found'), forever),
    { rateLimit: false }, // to count who asks would take as long as to answer
  )
}
