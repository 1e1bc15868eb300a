import { cityUnit } from '@/contract/ratings/public-log.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Db, Sql } from '../../../infra/db/open'
import { dayStart } from '../../../infra/db/uuid'
import { forEachInTransaction, forEachItem } from '../../../infra/jobs/for-each-item'
import type { Job } from '../../../infra/jobs/run-jobs'
import { refreshFigures } from '../figures/published-figures'
import { AnchoredDay, type Chain } from '../public-log/append-to-public-log'
import { appendRatingEvents, type RatingLogEvents } from '../public-log/append-rating-events'
import { beginLogVersion } from '../public-log/begin-log-version'
import { findAnchor } from '../public-log/public-log.repo'
import * as repo from './batches.repo'
import {
  formBatches,
  isLargeEnough,
  lastSettledDay,
  lastSettledQuarterEnd,
  withShownService,
} from './form-batches'
import { publishBatch } from './publish-batch'

interface Today {
  day: IsoDay
  /** The first moment of the day: what came later waits for tomorrow. */
  start: string
}

/**
 * Publishes ratings in batches, and what happened to published ones. It depends on the day alone: what a run
 * publishes, and when in the day, tells nothing about who rated.
 */
export const publishRatings: Job = {
  name: 'publish ratings',
  every: 10 * 60_000,
  async run({ db, now }) {
    const today = { day: clockAt(now().valueOf()).day, start: dayStart(now()).toISOString() }
    if (await findAnchor(db, today.day)) {
      await refreshFigures(db, today.day)
      throw new AnchoredDay(today.day) // what waits is published on the first day without an anchor
    }
    const chains = await repo.listWaitingChains(db, lastSettledDay(today.day), today.start)
    const real = chains.some(({ sample }) => !sample)
    if (real && !(await db.begin((tx) => beginLogVersion(tx, today.day))))
      return refreshFigures(db, today.day)
    await forEachItem(
      [
        () => forEachInTransaction(db, chains, (tx, chain) => publishChain(tx, chain, today)),
        () => publishLeftOver(db, today.day),
        () => refreshFigures(db, today.day),
      ],
      (step) => step(),
    )
  },
}

async function publishChain(tx: Sql, chain: Chain, { day, start }: Today) {
  const { batches } = formBatches(await repo.lockWaiting(tx, chain, lastSettledDay(day)))
  const rated: RatingLogEvents[] = []
  for (const ratings of batches)
    rated.push(
      ...(await publishBatch(tx, { ratings, day, withService: withShownService(ratings) })),
    )
  const later = await takeEvents(tx, chain, start)
  await appendRatingEvents(tx, chain, joined(rated, later), day)
}

async function takeEvents(tx: Sql, chain: Chain, before: string): Promise<RatingLogEvents[]> {
  const rows = await repo.takeWaitingEvents(tx, chain, before)
  return rows.map(({ ratingId, publishedId, kind, body }) => ({
    ratingId,
    publishedId,
    events: [{ kind, body: { ...body, rating: publishedId } }],
  }))
}

/** One for each rating, so that what happened to it stays in order. */
function joined(...lists: RatingLogEvents[][]): RatingLogEvents[] {
  const found = new Map<string, RatingLogEvents>()
  for (const logEvents of lists.flat()) {
    const before = found.get(logEvents.ratingId)
    if (before) before.events.push(...logEvents.events)
    else found.set(logEvents.ratingId, logEvents)
  }
  return [...found.values()]
}

/**
 * Publishes for the whole city what no outlet had enough of by the end of a quarter. Where the city has too few,
 * too, they wait on.
 */
const publishLeftOver = (db: Db, day: IsoDay) =>
  forEachInTransaction(db, [false, true], async (tx, sample) => {
    const waiting = await repo.lockWaiting(tx, { sample }, lastSettledQuarterEnd(day))
    for (const seen of [true, false]) {
      const ratings = waiting.filter((row) => row.seen === seen)
      if (!isLargeEnough(ratings)) continue
      if (!sample && !(await beginLogVersion(tx, day))) return
      const batch = { ratings, day, cityWide: true, withService: new Set<(typeof ratings)[0]>() }
      await appendRatingEvents(tx, { unit: cityUnit, sample }, await publishBatch(tx, batch), day)
    }
  })
