import { cityUnit } from '@/contract/ratings/public-log.rules'
import type { IsoDay } from '@/contract/shared/time.types'
import type { Sql } from '../../../infra/db/open'
import { appendToPublicLog, lockHead } from './append-to-public-log'
import { findVersionDay, hasEntriesOn } from './public-log.repo'

const chain = { unit: cityUnit, sample: false }

/**
 * Says in the log that version 2 begins. It begins on a day on which nothing was logged before, so that no day is of
 * two versions: false until then.
 */
export async function beginLogVersion(tx: Sql, today: IsoDay) {
  if (await findVersionDay(tx)) return true
  if (await hasEntriesOn(tx, today)) return false
  await lockHead(tx, chain, today)
  if (!(await findVersionDay(tx)))
    await appendToPublicLog(tx, chain, [{ kind: 'version', body: { version: 2 } }], today)
  return true
}
