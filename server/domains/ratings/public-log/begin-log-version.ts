import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { appendToPublicLog, lockHead } from './append-to-public-log'
import { findVersionDay, hasEntriesOn, holdAnchors } from './public-log.repo'

const chain = { unit: cityUnit, sample: false }

/**
 * Says in the log that version 2 begins. It begins on a day on which nothing was logged before, so that no day is of
 * two versions: false until then.
 */
export async function beginLogVersion(tx: Sql, today: IsoDay) {
  const since = await findVersionDay(tx)
  if (since) return since <= today // a clock that was ahead may have begun it on a day to come
  if (await hasEntriesOn(tx, today)) return false
  await holdAnchors(tx) // before the head, as everybody who appends does
  await lockHead(tx, chain, today)
  if (!(await findVersionDay(tx)))
    await appendToPublicLog(tx, chain, [{ kind: 'version', body: { version: 2 } }], today)
  return true
}
