import { fadesOn } from '@/contract/facts/outlet-edits.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Db } from '../../../infra/db/open'
import type { Job } from '../../../infra/jobs/run-jobs'
import * as repo from './outlet-edits.repo'

const hour = 3_600_000

/** Publishes again once a statement is too old, so that it is to be verified on all phones. */
export const fadeJob = (publish: (db: Db, now: string) => Promise<unknown>): Job => ({
  name: 'fade what nobody confirmed',
  every: hour,
  async run({ db, now }) {
    const at = now().toISOString()
    const publishedAt = await repo.lastPublishedAt(db)
    if (!publishedAt) return
    const [last, today] = [publishedAt, at].map((moment) => clockAt(Date.parse(moment)).day)
    const hasFaded = (await repo.listConfirmations(db)).some(({ confirmedAt }) => {
      const day = fadesOn(clockAt(Date.parse(confirmedAt)).day)
      return last! < day && day <= today!
    })
    if (hasFaded) await publish(db, at)
  },
})
