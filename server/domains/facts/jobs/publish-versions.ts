import { clockAt } from '@/contract/facts/working-days.rules'
import type { Job } from '../../../infra/jobs/run-jobs'
import { republish } from '../import-facts'
import { currentVersion, publishedDay } from '../publishing/publications.repo'

/**
 * Publishes the versions of a new day, once a day. Phones choose by the day themselves; this is for those that
 * do not know versions yet, and for what the server reads from the published files. Nothing is published for the
 * first time here: the import does that.
 */
export const publishVersions: Job = {
  name: 'versions',
  every: 60_000,
  async run({ db, now }) {
    const moment = now()
    const day = clockAt(moment.valueOf()).day
    if ((await publishedDay(db)) === day || !(await currentVersion(db))) return
    await republish(db, moment.toISOString())
  },
}
