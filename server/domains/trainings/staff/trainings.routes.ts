import type { FastifyInstance } from 'fastify'
import type { ListedStaffTraining, StaffTraining } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../deps'
import { route } from '../../../infra/http/route'
import { mapPage } from '../../../infra/paging/page'
import { pagedRoute } from '../../../infra/paging/paged-route'
import { callOffTraining } from './call-off-training'
import { closeTraining } from './close-training'
import { saveTraining } from './editing/save-training'
import { organisedOutlets } from './organised-outlets'
import { organisedTraining } from './organised-training'
import { publishTraining } from './publish-training'
import { listTrainings, type TrainingRow } from './trainings.repo'

export function staffTrainingRoutes(app: FastifyInstance, deps: Deps) {
  pagedRoute(app, 'listStaffTrainings', 'citizen', async ({ query }, requester, page) => {
    const outletIds = organisedOutlets(requester, query.base)
    return mapPage(await listTrainings(deps.db, outletIds, page), toListed)
  })
  route(app, 'getStaffTraining', 'citizen', async ({ params }, requester) => {
    const { training } = await organisedTraining(deps.db, requester, params.id)
    return toStaffTraining(training)
  })
  route(app, 'saveTraining', 'citizen', async ({ params, body }, requester) =>
    toStaffTraining(await saveTraining(deps, requester, params.id, body)),
  )
  route(app, 'publishTraining', 'citizen', async ({ params }, requester) =>
    toStaffTraining(await publishTraining(deps, requester, params.id)),
  )
  route(app, 'closeTraining', 'citizen', async ({ params }, requester) =>
    toStaffTraining(await closeTraining(deps, requester, params.id)),
  )
  route(app, 'callOffTraining', 'citizen', async ({ params, body }, requester) =>
    toStaffTraining(await callOffTraining(deps, requester, params.id, body.reason)),
  )
}

/** The response serialiser drops the properties that the contract does not name. */
export const toListed = (row: TrainingRow): ListedStaffTraining => row
const toStaffTraining = (row: TrainingRow): StaffTraining => row
