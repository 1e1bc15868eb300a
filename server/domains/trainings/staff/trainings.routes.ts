import type { FastifyInstance } from 'fastify'
import type { ListedStaffTraining, StaffTraining } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { organisedOutlets } from './organised-outlets'
import { callOffTraining, closeTraining, publishTraining } from './training-states'
import { saveTraining } from './save-training'
import { findTraining, listTrainings, type TrainingRow } from './trainings.repo'

/** Trainings, for who makes them. */
export function staffTrainingRoutes(app: FastifyInstance, deps: Deps) {
  route(app, 'listStaffTrainings', 'citizen', async ({ query }, who) => {
    const rows = await listTrainings(deps.db, organisedOutlets(who, query.base))
    return rows.map(listedOf)
  })
  route(app, 'getStaffTraining', 'citizen', async ({ params }, who) => {
    const found = (await findTraining(deps.db, params.id)) ?? refuse('not_found')
    asOrganiser(who, found.base)
    return shownOf(found)
  })
  route(app, 'saveTraining', 'citizen', async ({ params, body }, who) =>
    shownOf(await saveTraining(deps, who, params.id, body)),
  )
  route(app, 'publishTraining', 'citizen', async ({ params }, who) =>
    shownOf(await publishTraining(deps, who, params.id)),
  )
  route(app, 'closeTraining', 'citizen', async ({ params }, who) =>
    shownOf(await closeTraining(deps, who, params.id)),
  )
  route(app, 'callOffTraining', 'citizen', async ({ params, body }, who) =>
    shownOf(await callOffTraining(deps, who, params.id, body.reason)),
  )
}

/** The serialiser leaves out what the contract does not name. */
export const listedOf = (row: TrainingRow): ListedStaffTraining => row
const shownOf = (row: TrainingRow): StaffTraining => row
