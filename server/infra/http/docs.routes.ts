import type { FastifyInstance } from 'fastify'
import { docsPage } from './docs'
import { openApi } from './openapi'

/** The contract as OpenAPI and as a page. Generated at the first request, when all routes are registered. */
export function docsRoutes(app: FastifyInstance) {
  let page: string | undefined
  let document: string | undefined
  const hidden = { schema: { hide: true } }

  app.get('/openapi.json', hidden, (_, reply) =>
    reply.type('application/json').send((document ??= JSON.stringify(openApi(app)))),
  )
  app.get('/docs', hidden, (_, reply) =>
    reply.type('text/html; charset=utf-8').send((page ??= docsPage(openApi(app)))),
  )
}
