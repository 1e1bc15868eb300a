import { anchorOf, firstAnchor, headsOf } from '@/contract/ratings/public-log.rules'
import { clockAt, dayAfter } from '@/contract/facts/working-days.rules'
import type { Deps } from '../../../deps'
import { addAnchor, entriesOf, firstDay, listAnchors } from './public-log.repo'
import type { Job } from '../../../infra/jobs/run-jobs'

/** So long after midnight, in minutes: what began before it is written by then. */
const wait = 10

/** Closes the log of each day that is over: its anchor holds all its chains, and the anchor before. */
export const anchorDays: Job = {
  name: 'anchors',
  every: 10 * 60_000,
  run: ({ db, now }) => db.begin((tx) => anchor({ db: tx, now })),
}

async function anchor({ db, now }: { db: Parameters<typeof entriesOf>[0]; now: Deps['now'] }) {
  const today = clockAt(now().subtract(wait, 'minute').valueOf()).day
  const [last] = await listAnchors(db, 1)
  const first = last ? dayAfter(last.day) : await firstDay(db)
  let previous = last?.hash ?? firstAnchor
  for (let day = first; day !== undefined && day < today; day = dayAfter(day)) {
    const made = anchorOf(day, headsOf(await entriesOf(db, day)), previous)
    await addAnchor(db, made)
    previous = made.hash
  }
}
