import { createHash } from 'node:crypto'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Deps } from '../../../deps'
import type { Db } from '../../../infra/db/open'
import { keptContents } from '../../../infra/http/fresh-content'
import { momentaryContent } from '../../../infra/http/send-content'
import { findAnchor, listEntries } from './public-log.repo'

/** Days kept encoded; a phone verifies the last fourteen. */
const max = 16

/**
 * The log of a day, encoded. A day changes when ratings are published and when it is anchored, so it is read and
 * compressed once for each state, which its heads and its anchor identify.
 */
export const logDayContent = ({ db, now }: Pick<Deps, 'db' | 'now'>) =>
  keptContents(
    (day) => async (last) => {
      const hash = await readState(db, day)
      if (last?.hash === hash) return last
      const [entries, anchor] = await Promise.all([listEntries(db, day), findAnchor(db, day)])
      const log = { day, entries: [...entries], ...(anchor && { anchor }) }
      return momentaryContent(hash, Buffer.from(JSON.stringify(log)))
    },
    now,
    { max },
  )

async function readState(db: Db, day: IsoDay) {
  const [row] = await db<{ heads: string | null; anchor: string | null }[]>`
    select (select string_agg(shard || ' ' || hash, ',' order by shard) from log_heads
             where day = ${day}) heads,
           (select hash from log_anchors where day = ${day}) anchor`
  const state = `${day} ${row!.heads ?? ''} ${row!.anchor ?? ''}`
  return createHash('sha256').update(state).digest('hex').slice(0, 16)
}
