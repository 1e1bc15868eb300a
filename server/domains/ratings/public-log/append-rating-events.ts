import { rectificationAfter, type CountedRating } from '@/contract/ratings/figures.rules'
import type { LogBody, LogKind } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { shuffle } from '../../../infra/crypto/shuffle'
import type { Sql } from '../../../infra/db/open'
import { appendToPublicLog, type Chain } from './append-to-public-log'

/** What is to be logged of one rating, in order. */
export interface RatingLogEvents {
  ratingId: string
  publishedId: string
  events: { kind: LogKind; body: LogBody }[]
}

/**
 * Appends the events of a day to a chain, ratings in an order drawn by lot, and keeps with each rating the state of
 * its rectification according to the log: the figures count that.
 */
export async function appendRatingEvents(
  tx: Sql,
  chain: Chain,
  ratings: RatingLogEvents[],
  day: IsoDay,
) {
  const drawn = shuffle(ratings)
  for (const { ratingId, events } of drawn) {
    const bodies = events.filter(({ kind }) => kind === 'rectification').map(({ body }) => body)
    if (bodies.length > 0) await saveLoggedState(tx, ratingId, bodies)
  }
  const entries = drawn.flatMap(({ events }) => events)
  await appendToPublicLog(tx, chain, entries, day)
}

interface LoggedState {
  loggedStatus: NonNullable<CountedRating['rectification']>['status'] | null
  loggedOverdue: boolean
  loggedDays: number | null
}

async function saveLoggedState(tx: Sql, ratingId: string, bodies: LogBody[]) {
  const [row] = await tx<LoggedState[]>`
    select logged_status, logged_overdue, logged_days from ratings where id = ${ratingId}`
  const { loggedStatus, loggedOverdue, loggedDays } = row!
  const before = loggedStatus
    ? {
        status: loggedStatus,
        overdue: loggedOverdue,
        ...(loggedDays !== null && { days: loggedDays }),
      }
    : undefined
  const { status, overdue, days } = bodies.reduce<CountedRating['rectification']>(
    rectificationAfter,
    before,
  )!
  const state = { loggedStatus: status, loggedOverdue: overdue, loggedDays: days ?? null }
  await tx`update ratings set ${tx(state)} where id = ${ratingId}`
}
