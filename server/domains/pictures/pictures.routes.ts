import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps'
import { refuse } from '../../infra/http/refusal'
import { bytesRoute, route } from '../../infra/http/route'
import { isValidLink } from './picture-links'
import { findLinkedId } from './pictures.repo'
import { takeDocument } from './take-document'
import { takePicture } from './take-picture'

/** The contract's longest `data`, plus the JSON around it, in bytes. */
const bodyLimit = 2_100_000 + '{"data":""}'.length

/** The same for a document, with a name whose characters may each take 12 bytes as escapes. */
const documentBodyLimit = 4_200_000 + '{"name":"","data":""}'.length + 12 * 80

export function picturesRoutes(app: FastifyInstance, deps: Deps) {
  const store = () => deps.pictures ?? refuse('unavailable')

  route(
    app,
    'putPicture',
    'citizen',
    async ({ params, body }, { citizen }) => {
      const bytes = Buffer.from(body.data, 'base64')
      return takePicture({ ...deps, pictures: store() }, { id: params.id, citizen, bytes })
    },
    { bodyLimit, answerWithin: 'pictureAnswer' },
  )

  route(
    app,
    'putDocument',
    'citizen',
    async ({ params, body }, { citizen }) => {
      const bytes = Buffer.from(body.data, 'base64')
      if (bytes.toString('base64') !== body.data) refuse('invalid', { field: 'data' })
      const upload = { id: params.id, name: body.name, citizen, bytes }
      return takeDocument({ ...deps, pictures: store() }, upload)
    },
    { bodyLimit: documentBodyLimit, answerWithin: 'documentAnswer' },
  )

  bytesRoute(
    app,
    'getPicture',
    async ({ params, query }, reply) => {
      if (!isValidLink(deps.vault, params.id, query, deps.now())) refuse('forbidden')
      const id = (await findLinkedId(deps.db, params.id)) ?? refuse('not_found')
      const bytes = (await store().get(id)) ?? refuse('not_found')
      return reply
        .headers({
          'cache-control': 'private, max-age=600',
          'content-disposition': 'inline',
          'content-type': 'image/jpeg',
          'x-content-type-options': 'nosniff',
        })
        .send(bytes)
    },
    { type: 'image/jpeg' },
  )
}
