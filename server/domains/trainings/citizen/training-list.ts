import type { Deps } from '../../../deps'
import { freshContent } from '../../../infra/http/fresh-content'
import * as repo from './trainings.repo'

/** Trainings stay in the public list for so many days after their end. */
const listedDays = 14

/** The public list as cached bytes. Its seat counts can be slightly outdated; sign-up decides on current ones. */
export const trainingList = ({ db, now }: Pick<Deps, 'db' | 'now'>) =>
  freshContent(() => repo.listTrainings(db, now().subtract(listedDays, 'day').toISOString()), now)
