import type { Dayjs } from 'dayjs'
import type { Deps } from '../../../deps'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asOrganiser } from '../../people/permission'
import * as repo from './trainings.repo'

/** Runs `change` with the training locked and returns the training as it is afterwards. */
export const changeState = (
  { db, now }: Pick<Deps, 'db' | 'now'>,
  requester: Requester,
  id: string,
  change: (tx: Sql, training: repo.TrainingRow, now: Dayjs) => Promise<unknown>,
) =>
  withRetry(() =>
    db.begin(async (tx) => {
      const training = (await repo.lockTraining(tx, id)) ?? refuse('not_found')
      asOrganiser(requester, training.base)
      await change(tx, training, now())
      return (await repo.findTraining(tx, id))!
    }),
  )
