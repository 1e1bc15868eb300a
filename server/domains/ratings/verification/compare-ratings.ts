import { rectificationAfter, type CountedRating } from '@/contract/ratings/figures.rules'
import { canonical, cityUnit } from '@/contract/ratings/public-log.rules'
import type { LogBody, LogEntry } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import { shardOf } from '../public-log/append-to-public-log'
import { publishedLogBody } from '../rating/rating-log-event'
import type { Finding } from '../public-log/verify-chains'
import type { StoredRating, StoredState, WaitingEntry } from './verify-public-log.repo'

/** The state of a rating according to the public log. */
export interface LoggedRating {
  shard: string
  day: IsoDay
  rated: LogBody
  removed?: string | undefined
  rectification?: CountedRating['rectification']
}

type State = Pick<LoggedRating, 'rated' | 'removed' | 'rectification'>

export function applyEntry(logged: Map<string, LoggedRating>, entry: LogEntry) {
  const { shard, day, kind, body } = entry
  const id = body.rating ?? ''
  if (kind === 'rated') logged.set(id, { shard, day, rated: body })
  const before = logged.get(id)
  if (before) logged.set(id, { ...before, ...stateAfter(before, entry) })
}

function stateAfter<T extends State>(before: T, { kind, body }: Pick<LogEntry, 'kind' | 'body'>) {
  if (kind === 'rerated') return { ...before, rated: body }
  if (kind === 'text_removed') return { ...before, removed: body.reason }
  if (kind !== 'rectification') return before
  return { ...before, rectification: rectificationAfter(before.rectification, body) }
}

/** What differs between the stored ratings and the log, with what waits to be logged. */
export function compareRatings(
  logged: Map<string, LoggedRating>,
  stored: StoredRating[],
  waiting: WaitingEntry[],
): Finding[] {
  const findings: Finding[] = []
  const unmatched = new Set(logged.keys())
  const waitingOf = new Map<string, WaitingEntry[]>()
  for (const entry of waiting)
    waitingOf.set(entry.ratingId, [...(waitingOf.get(entry.ratingId) ?? []), entry])
  for (const rating of stored) {
    const { id, publishedId } = rating
    if (publishedId) unmatched.delete(publishedId)
    const found = publishedId ? logged.get(publishedId) : undefined
    const what = differenceOf(found, rating, waitingOf.get(id) ?? [])
    if (what) findings.push({ where: `rating ${publishedId ?? id}`, what })
  }
  for (const id of unmatched)
    findings.push({ where: `rating ${id}`, what: 'is in the log and gone' })
  return findings
}

function differenceOf(
  logged: LoggedRating | undefined,
  stored: StoredRating,
  waiting: WaitingEntry[],
): string | undefined {
  const published = stored.publishedId !== null
  if (published && !logged) return 'is not in the log'
  const before: State = logged ?? { rated: publishedLogBody(stored) }
  if (logged && !isWhereLogged(logged, stored)) return 'was moved to another outlet'
  if (logged && logged.day !== stored.publishedDay) return 'was moved to another day'
  if (!isSameState(before.rectification, stored.counted))
    return 'its rectification is counted otherwise'
  const after = waiting.reduce(stateAfter, before)
  const { text: loggedText, rating: _, ...rated } = after.rated
  const { text, rating: __, ...now } = publishedLogBody(stored)
  if (canonical(rated) !== canonical(now)) return 'says something else than the log'
  if ((after.removed ?? null) !== stored.removed)
    return 'its text was removed without a reason in the log'
  if (stored.removed === null && loggedText !== text) return 'its text is another one'
  return isSameState(after.rectification, stored.rectification)
    ? undefined
    : 'its rectification stands otherwise'
}

const isWhereLogged = ({ shard }: LoggedRating, { unit, publishedUnit, sample }: StoredRating) =>
  (publishedUnit === unit || publishedUnit === cityUnit) &&
  shard === shardOf({ unit: publishedUnit, sample })

const isSameState = (logged: State['rectification'], stored: StoredState | null) =>
  canonical(logged ? { ...logged, days: logged.days ?? null } : null) === canonical(stored)
