import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOrganiser } from '../../people/permission'
import { findTraining } from './trainings.repo'

/** The training, and the membership by which the requester organises it. Refused if they may not. */
export async function organisedTraining(sql: Sql, requester: Requester, id: string) {
  const training = (await findTraining(sql, id)) ?? refuse('not_found')
  return { training, membership: asOrganiser(requester, training.base) }
}
