import { clockAt } from '@/contract/facts/working-days.rules'
import type { Job } from '../../../infra/jobs/run-jobs'
import { placeOf } from '../fact-problems'
import { republish } from '../import-facts'
import { currentVersion, publishedDay } from '../publishing/publications.repo'

/**
 * Publishes once a day what the day changes: statements that nobody confirmed for long are to be verified again, and
 * versions of a law begin. Phones choose versions by the day themselves; that is for those that do not know them yet,
 * and for what the server reads from the published files. Nothing is published for the first time here: the import
 * does that.
 */
export const publishVersions: Job = {
  name: 'versions',
  every: 60_000,
  async run({ db, now, report }) {
    const moment = now()
    const day = clockAt(moment.valueOf()).day
    if ((await publishedDay(db)) === day || !(await currentVersion(db))) return
    const { setAside = [] } = await republish(db, moment.toISOString())
    if (setAside.length > 0) report?.({ setAside: setAside.map(placeOf) }, 'facts with a flaw')
  },
}
