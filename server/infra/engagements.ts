import { doOverlap, type Span } from '@/contract/shared/overlap.rules'
import type { Overlap } from '@/contract/shared/failure'
import type { Sql } from './db/open'
import { Refusal } from './http/refusal'

/** A time at which a citizen is expected somewhere. */
export interface Engagement extends Overlap {
  citizenId: string
}

/** The engagements of these citizens that overlap a period. */
export type FindEngagements = (
  sql: Sql,
  citizenIds: string[],
  period: Span,
) => Promise<readonly Engagement[]>

/** Asks each domain, so that none has to know the others. One query per domain, however many citizens. */
export const engagementsIn =
  (domains: readonly { engagements?: FindEngagements }[]): FindEngagements =>
  async (sql, citizenIds, period) => {
    if (citizenIds.length === 0) return []
    const found = await Promise.all(
      domains.flatMap(({ engagements }) => engagements?.(sql, citizenIds, period) ?? []),
    )
    return found.flat()
  }

/** What a citizen wants to add: a training with its parts, or an appointment. */
export interface Plan {
  citizenId: string
  /** Of the training or appointment itself, which does not overlap with itself. */
  id: string
  spans: Span[]
}

/** The refusal that asks the citizen whether to go on; undefined if nothing overlaps. */
export function overlapRefusal(engagements: readonly Engagement[], plan: Plan) {
  const overlaps = engagements
    .filter(({ citizenId, id }) => citizenId === plan.citizenId && id !== plan.id)
    .filter((engagement) => plan.spans.some((span) => doOverlap(span, engagement)))
    .map(({ citizenId: _, ...overlap }) => overlap)
  return overlaps.length > 0 ? new Refusal('overlap', { overlaps }) : undefined
}

/** Refuses if the citizen is expected elsewhere at that time. The caller holds the lock on the citizen. */
export async function refuseOverlap(sql: Sql, find: FindEngagements | undefined, plan: Plan) {
  if (!find) return
  const engagements = await find(sql, [plan.citizenId], periodOf(plan.spans))
  const refusal = overlapRefusal(engagements, plan)
  if (refusal) throw refusal
}

/** From the first start to the last end; `spans` are in order. */
export const periodOf = (spans: Span[]): Span => ({
  startsAt: spans[0]!.startsAt,
  endsAt: spans[spans.length - 1]!.endsAt,
})
