import { anchorOf, firstAnchor, headsOf } from '@/contract/ratings/public-log.rules'
import { clockAt, dayAfter } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import { insertAnchor, listEntries, firstLoggedDay, listAnchors } from './public-log.repo'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Grace period after midnight, in minutes: transactions begun before it have committed by then. */
const graceMinutes = 10

/**
 * Publishes an anchor for each finished day: it covers all chains of the day and the previous
 * anchor.
 */
export const anchorDays: Job = {
  name: 'anchors',
  every: 10 * 60_000,
  run: ({ db, now }) => db.begin((tx) => anchor({ db: tx, now })),
}

async function anchor({ db, now }: { db: Parameters<typeof listEntries>[0]; now: Deps['now'] }) {
  const today = clockAt(now().subtract(graceMinutes, 'minute').valueOf()).day
  const [last] = await listAnchors(db, 1)
  const first = last ? dayAfter(last.day) : await firstLoggedDay(db)
  let previous = last?.hash ?? firstAnchor
  for (let day = first; day !== undefined && day < today; day = dayAfter(day)) {
    const made = anchorOf(day, headsOf(await listEntries(db, day)), previous)
    await insertAnchor(db, made)
    previous = made.hash
  }
}
