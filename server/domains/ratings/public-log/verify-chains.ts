import { firstPrevious, flawsOf } from '@/contract/ratings/public-log.rules'
import type { LogEntry } from '@/contract/ratings/public-log.schema'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'

/** A discrepancy: in a log entry, an anchor, or a rating that does not match the log. */
export interface Finding {
  where: string
  what: string
}

export const chainFindings = (entries: LogEntry[]): Finding[] =>
  flawsOf(entries).map(({ shard, day, seq, what }) => ({
    where: `log ${shard} ${day} ${seq}`,
    what: {
      changed: 'was changed',
      missing: 'something before it was removed or moved',
      broken: 'does not follow the entry before',
      small: 'was published with too few others',
    }[what],
  }))

/** Compares each chain with its head, which reveals entries cut off at the end. */
export async function headFindings(sql: Sql, day: IsoDay, entries: LogEntry[]): Promise<Finding[]> {
  const heads = await sql<{ shard: string; entries: number; hash: string }[]>`
    select shard, entries, hash from log_heads where day = ${day} order by shard`
  const shards = new Set([...heads, ...entries].map(({ shard }) => shard))
  return [...shards].flatMap((shard) => {
    const own = entries.filter((entry) => entry.shard === shard)
    const head = heads.find((candidate) => candidate.shard === shard)
    const fits =
      head?.entries === own.length && head.hash === (own.at(-1)?.hash ?? firstPrevious(shard, day))
    return fits ? [] : [{ where: `log ${shard} ${day}`, what: 'is not as long as its head says' }]
  })
}
