import type { FastifyInstance } from 'fastify'
import type { Consultation } from '@/contract/consultations/consultations.schema'
import { listedView, readersOf, citizenView } from '../consultation-views'
import { readRouting } from '../routing'
import type { Deps } from '../../../deps'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { actOnConsultation } from './act-on-consultation'
import { ask } from './ask'
import { findOwn, listOwn } from './consultations.repo'

/** Questions to a person, for whoever asks them. Another's is not there. */
export function consultationRoutes(app: FastifyInstance, deps: Deps) {
  const { db } = deps
  const routing = readRouting()

  async function read(id: string, citizenId: string): Promise<Consultation> {
    const row = (await findOwn(db, id, citizenId)) ?? refuse('not_found')
    const [rest, readBy] = await Promise.all([citizenView(db, row, deps), readersOf(db, id)])
    return { ...rest, readBy }
  }

  route(app, 'ask', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await ask(deps, routing, { id, citizenId: citizen, form: body })
    return read(id, citizen)
  })
  route(app, 'getConsultation', 'citizen', ({ params: { id } }, { citizen }) => read(id, citizen))
  route(app, 'actOnConsultation', 'citizen', async ({ params: { id }, body }, { citizen }) => {
    await actOnConsultation(deps, id, citizen, body)
    return read(id, citizen)
  })
  route(app, 'listConsultations', 'citizen', async (_, { citizen }) =>
    (await listOwn(db, citizen)).map(listedView),
  )
}
