import type { Dayjs } from 'dayjs'
import { isUnderWay } from '@/contract/ratings/rectifications.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { drawCode } from '../../../infra/crypto/draw-code'
import type { Sql } from '../../../infra/db/open'
import { newDayId } from '../../../infra/db/uuid'
import { rectificationColumns } from './rectification-columns'
import { closeLedger, addEvent, openLedger } from './rectification-ledger'
import type { RectificationRow } from './rectification-columns'
import { startClock } from './rectification-clock'

interface Rated {
  id: string
  unit: string
  sample: boolean
}

/** Random, so that the number does not reveal the sequence of ratings. */
const randomNumber = () => `ZG${drawCode(6)}`

export async function lockRectificationOfRating(tx: Sql, ratingId: string) {
  const [row] = await tx<RectificationRow[]>`
    select ${tx(rectificationColumns)} from rectifications
     where rating_id = ${ratingId} for update`
  return row
}

/** Opens the rectification of a bad rating, or reopens a closed one. */
export async function openRectification(tx: Sql, rated: Rated, citizenId: string, now: Dayjs) {
  const before = await lockRectificationOfRating(tx, rated.id)
  const row = before ?? (await insertRectification(tx, rated, now))
  if (before && isUnderWay(before.status)) return
  const ledger = openLedger(row, citizenId, now)
  if (before) startClock(ledger)
  addEvent(ledger, { kind: 'opened', by: 'system', dueAt: row.fixDue })
  await closeLedger(tx, ledger)
}

async function insertRectification(tx: Sql, { id: ratingId, unit, sample }: Rated, now: Dayjs) {
  const row: RectificationRow = {
    id: newDayId(now),
    ratingId,
    number: randomNumber(),
    unit,
    status: 'open',
    sample,
    openedDay: clockAt(now.valueOf()).day,
    round: 1,
    lastSeq: 0,
    changedAt: now.toISOString(),
    dueFrom: '',
    contactDue: '',
    fixDue: '',
    days: 0,
    dueUnsure: false,
    contactedAt: null,
    complex: null,
    complexState: null,
    disputed: false,
    overdue: false,
    fixedAt: null,
    outcome: null,
    putRightDays: null,
  }
  startClock({ row, now })
  await tx`insert into rectifications ${tx({ ...row })}`
  return row
}

/** Ends the rectification of a rating that was improved within its editing period. */
export async function endRectification(tx: Sql, ratingId: string, citizenId: string, now: Dayjs) {
  const row = await lockRectificationOfRating(tx, ratingId)
  if (!row || !isUnderWay(row.status)) return
  const ledger = openLedger(row, citizenId, now)
  addEvent(ledger, { kind: 'rerated', by: 'citizen' })
  await closeLedger(tx, ledger)
}
