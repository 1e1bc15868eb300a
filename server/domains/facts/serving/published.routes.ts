import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { bytesRoute } from '../../../infra/http/route'
import { sendContent } from '../../../infra/http/send-content'
import { openPublishedFiles } from './published-files'

/** The file name contains the content hash, so phones and CDNs may cache it forever. */
const immutable = 'public, max-age=31536000, immutable'
/** May be cached, but must be revalidated before each use. */
const revalidate = 'no-cache'

export function publishedRoutes(app: FastifyInstance, deps: Deps, publications: () => number) {
  const files = openPublishedFiles(deps, publications)
  // Warms the cache; if the database is unavailable now, the first request reads it.
  app.addHook('onReady', async () => void files.manifest().catch(() => {}))

  bytesRoute(app, 'getManifest', async ({ headers }, reply) =>
    sendContent(reply, headers, (await files.manifest()) ?? refuse('unavailable'), revalidate),
  )

  bytesRoute(
    app,
    'getPublished',
    async ({ headers, params }, reply) =>
      sendContent(
        reply,
        headers,
        (await files.file(params.file)) ?? refuse('not_found'),
        immutable,
      ),
    { rateLimit: false }, // counting requests would cost as much as answering them
  )
}
