import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { mapPage } from '../../../infra/paging/page'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { asSupervisor } from '../../people/permission'
import { decideGuideProposal } from './decide-guide-proposal'
import { listGuideConflicts } from './guide-conflicts'
import * as repo from './guide-edits.repo'
import { readGuide } from './guide-texts'
import { proposeGuide } from './propose-guide'
import type { Publish } from './publish'
import { toProposal } from './to-proposal'

/** Guides, edited by a supervisor and published by another. */
export function guideEditsRoutes(app: FastifyInstance, deps: Deps, publish: Publish) {
  route(app, 'listGuides', 'citizen', async (_, who) => {
    asSupervisor(who)
    const guides = await repo.listPublishedGuides(deps.db)
    return guides.map(({ id, outdated, waiting, responsible, editedAt }) => ({
      id,
      outdated,
      waiting,
      ...(responsible !== null && { responsible }),
      ...(editedAt !== null && { editedAt }),
    }))
  })

  route(app, 'getGuide', 'citizen', async ({ params: { guide } }, who) => {
    asSupervisor(who)
    return readGuide(deps.db, guide, who)
  })

  pagedRoute(app, 'listGuideProposals', 'citizen', async ({ query: { guide } }, who, page) => {
    asSupervisor(who)
    const rows = await repo.listProposals(deps.db, guide, page)
    return mapPage(rows, (row) => toProposal(row, who))
  })

  route(app, 'proposeGuide', 'citizen', async ({ params, body }, who) =>
    proposeGuide(deps, publish, who, params.id, body),
  )

  route(app, 'decideGuideProposal', 'citizen', async ({ params, body }, who) =>
    decideGuideProposal(deps, publish, who, params.id, body),
  )

  route(app, 'listGuideConflicts', 'citizen', async (_, who) => {
    asSupervisor(who)
    return listGuideConflicts(deps.db)
  })
}
