import type { Deps } from '../../../deps'
import { freshContent } from '../../../infra/http/fresh-content'
import * as repo from './trainings.repo'

/** What ended before that is no news; whoever was there has it in their record. */
const lastDays = 14

/** The list of trainings; a seat that went meanwhile is found out by asking for it. */
export const trainingList = ({ db, now }: Pick<Deps, 'db' | 'now'>) =>
  freshContent(() => repo.listTrainings(db, now().subtract(lastDays, 'day').toISOString()), now)
