import type { FastifyInstance } from 'fastify'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { bodyHash } from '../../../infra/body-hash'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { mapPage } from '../../../infra/paging/page'
import { pagedRoute } from '../../../infra/paging/paged-route'
import type { Deps } from '../../../deps'
import { citizenView, listedView } from '../consultation-views'
import { readersOf } from '../consultation-views.repo'
import { readRouting } from '../routing'
import { actOnConsultation } from './act-on-consultation'
import { ask } from './ask'
import { findOwn, listOwn } from './consultations.repo'

/** A citizen's own consultations. Another citizen's id is answered with `not_found`. */
export function consultationRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps
  const routing = readRouting()

  async function read(id: string, citizenId: string): Promise<Consultation> {
    const row = (await findOwn(db, id, citizenId)) ?? refuse('not_found')
    const [view, readBy] = await Promise.all([citizenView(db, row, deps), readersOf(db, id)])
    return { ...view, readBy }
  }

  route(app, 'ask', 'citizen', async ({ params: { id }, body, sent }, { citizen }) => {
    await ask(deps, routing, { id, citizenId: citizen, form: body, hash: bodyHash(sent) })
    return read(id, citizen)
  })
  route(app, 'getConsultation', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'actOnConsultation', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await actOnConsultation(deps, id, citizen, body)
    return read(id, citizen)
  })
  pagedRoute(app, 'listConsultations', 'citizen', async (_, { citizen }, page) =>
    mapPage(await listOwn(db, citizen, page), listedView),
  )
}
