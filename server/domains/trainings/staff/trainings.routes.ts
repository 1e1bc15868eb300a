import type { FastifyInstance } from 'fastify'
import type { StaffListed, StaffTraining } from '@/contract/trainings/staff.schema'
import type { Deps } from '../../../deps'
import { asOrganiser } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import { route } from '../../../infra/http/route'
import { basesOf } from './bases'
import { callOff, close, publish } from './states'
import { saveTraining } from './save'
import { findTraining, listTrainings, type TrainingRow } from './trainings.repo'

/** Trainings, for who makes them. */
export function staffTrainingRoutes(app: FastifyInstance, deps: Deps) {
  route(app, 'listStaffTrainings', 'citizen', async ({ query }, who) => {
    const rows = await listTrainings(deps.db, basesOf(who, query.base))
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
    shownOf(await publish(deps, who, params.id)),
  )
  route(app, 'closeTraining', 'citizen', async ({ params }, who) =>
    shownOf(await close(deps, who, params.id)),
  )
  route(app, 'callOffTraining', 'citizen', async ({ params, body }, who) =>
    shownOf(await callOff(deps, who, params.id, body.reason)),
  )
}

/** The serialiser leaves out what the contract does not name. */
export const listedOf = (row: TrainingRow): StaffListed => row
const shownOf = (row: TrainingRow): StaffTraining => row
