import type { Dayjs } from 'dayjs'
import { isUnderWay } from '@/contract/ratings/rectifications.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { drawCode } from '../../../infra/crypto/draw-code'
import type { Sql } from '../../../infra/db/open'
import { newDayId } from '../../../infra/db/uuid'
import { closeLedger, addEvent, openLedger, type RectificationRow } from './rectification-ledger'
import { startClock } from './rectification-clock'

interface Rated {
  id: string
  unit: string
  sample: boolean
}

/** Six letters drawn by lot: a number that says nothing about which came first. */
const drawn = () => `ZG${drawCode(6)}`

export async function rectificationOf(tx: Sql, ratingId: string) {
  const [row] = await tx<RectificationRow[]>`
    select * from rectifications where rating_id = ${ratingId} for update`
  return row
}

/** A bad rating asks the unit that did the service to put it right, from the same moment on. */
export async function openRectification(tx: Sql, rated: Rated, citizenId: string, now: Dayjs) {
  const before = await rectificationOf(tx, rated.id)
  const row = before ?? (await insertOrder(tx, rated, now))
  if (before && isUnderWay(before.status)) return
  const book = openLedger(row, citizenId, now)
  if (before) startClock(book)
  addEvent(book, { kind: 'opened', by: 'system', dueAt: row.fixDue })
  await closeLedger(tx, book)
}

async function insertOrder(tx: Sql, { id: ratingId, unit, sample }: Rated, now: Dayjs) {
  const row: RectificationRow = {
    ...{ id: newDayId(now), ratingId, number: drawn(), unit, status: 'open', sample },
    ...{
      openedDay: clockAt(now.valueOf()).day,
      round: 1,
      lastSeq: 0,
      changedAt: now.toISOString(),
    },
    ...{ dueFrom: '', contactDue: '', fixDue: '', days: 0, dueUnsure: false },
    ...{ contactedAt: null, complex: null, complexState: null, disputed: false, overdue: false },
    ...{ fixedAt: null, outcome: null, putRightDays: null },
  }
  startClock({ row, now })
  await tx`insert into rectifications ${tx({ ...row })}`
  return row
}

/** A rating that was changed to a better one in its first hours leaves nothing to put right. */
export async function endRectification(tx: Sql, ratingId: string, citizenId: string, now: Dayjs) {
  const row = await rectificationOf(tx, ratingId)
  if (!row || !isUnderWay(row.status)) return
  const book = openLedger(row, citizenId, now)
  addEvent(book, { kind: 'rerated', by: 'citizen' })
  await closeLedger(tx, book)
}
