import { correctionOf } from '@/contract/ratings/anchor-corrections.rules'
import type { LogDay } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Deps } from '../../../deps'
import type { Db, Sql } from '../../../infra/db/open'
import { encodedByState, keptContents } from '../../../infra/http/fresh-content'
import { listAnchorsOf, listCorrectionsOf } from './corrections.repo'
import { listEntries } from './public-log.repo'

/** Days kept encoded; a phone verifies the last fourteen. */
const max = 16

/**
 * The log of a day, encoded. A day changes when ratings are published and when it is anchored, so it is read and
 * compressed once for each state, which its heads and its anchor identify.
 */
export const logDayContent = ({ db, now }: Pick<Deps, 'db' | 'now'>) =>
  keptContents(
    (day) =>
      encodedByState(
        () => readState(db, day),
        () => readLogDay(db, day),
      ),
    now,
    { max },
  )

export async function readLogDay(sql: Sql, day: IsoDay): Promise<LogDay> {
  const [entries, anchors, corrections] = [
    await listEntries(sql, day),
    await listAnchorsOf(sql, day),
    await listCorrectionsOf(sql, day),
  ]
  const last = anchors.at(-1)
  const anchor = last && !correctionOf(corrections, last) ? last : undefined
  const superseded = anchors.filter((other) => other !== anchor)
  return {
    day,
    entries: [...entries],
    ...(anchor && { anchor }),
    ...(superseded.length > 0 && { superseded }),
    ...(corrections.length > 0 && { corrections }),
  }
}

async function readState(db: Db, day: IsoDay) {
  const [row] = await db<{ heads: string | null; anchors: string | null; anchor: string | null }[]>`
    select (select string_agg(shard || ' ' || hash, ',' order by shard) from log_heads
             where day = ${day}) heads,
           (select string_agg(hash, ',' order by nth) from log_anchors where day = ${day}) anchors,
           (select hash from anchors_in_force where day = ${day}) anchor`
  return [day, row!.heads, row!.anchors, row!.anchor].join(' ')
}
