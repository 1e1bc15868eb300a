import { anchorOf, firstAnchor, headsOf } from '@/contract/ratings/public-log.rules'
import { clockAt, dayAfter } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import type { Sql } from '../../../infra/db/open'
import {
  insertAnchor,
  listEntries,
  firstLoggedDay,
  listAnchors,
  lockAnchors,
} from './public-log.repo'
import type { Job } from '../../../infra/jobs/run-jobs'

/** Grace period after midnight, in minutes: transactions begun before it have committed by then. */
const graceMinutes = 10

/** Days anchored in one transaction; the next run goes on. */
const maxPerRun = 100

/**
 * Publishes an anchor for each finished day: it covers all chains of the day and the previous
 * anchor.
 */
export const anchorDays: Job = {
  name: 'anchors',
  every: 10 * 60_000,
  run: ({ db, now }) => db.begin((tx) => anchor({ db: tx, now })),
}

async function anchor({ db, now }: { db: Sql; now: Deps['now'] }) {
  await lockAnchors(db)
  const today = clockAt(now().subtract(graceMinutes, 'minute').valueOf()).day
  const [last] = await listAnchors(db, 1)
  let day = last ? dayAfter(last.day) : await firstLoggedDay(db)
  let previous = last?.hash ?? firstAnchor
  for (let made = 0; day !== undefined && day < today && made < maxPerRun; made++) {
    const anchor = anchorOf(day, headsOf(await listEntries(db, day)), previous)
    await insertAnchor(db, anchor)
    previous = anchor.hash
    day = dayAfter(day)
  }
}
