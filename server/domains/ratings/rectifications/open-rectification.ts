import dayjs, { type Dayjs } from 'dayjs'
import { isUnderWay, reachesOutletAt } from '@/contract/ratings/rectifications.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import { drawCode } from '../../../infra/crypto/draw-code'
import type { Sql } from '../../../infra/db/open'
import { newDayId } from '../../../infra/db/uuid'
import { rectificationColumns } from './rectification-columns'
import { closeLedger, addEvent, openLedger } from './rectification-ledger'
import type { RectificationRow } from './rectification-columns'
import { hasReachedOutlet, startClock } from './rectification-clock'

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

interface Opening {
  citizenId: string
  now: Dayjs
  /** The rater wants to be contacted at once. */
  atOnce: boolean
}

/** Opens the rectification of a bad rating, or reopens a closed one. */
export async function openRectification(tx: Sql, rated: Rated, opening: Opening) {
  const { citizenId, now, atOnce } = opening
  const before = await lockRectificationOfRating(tx, rated.id)
  if (before && isUnderWay(before.status)) return changeArrival(tx, before, opening)
  const row = before ?? newRectification(rated, now)
  setArrival(row, now, atOnce)
  if (!before) {
    row.id = newDayId(dayjs(row.reachesAt))
    await tx`insert into rectifications ${tx({ ...row })}`
  }
  const ledger = openLedger(row, citizenId, now)
  addEvent(ledger, { kind: 'opened', by: 'system', at: row.reachesAt!, dueAt: row.fixDue })
  await closeLedger(tx, ledger)
}

/** The deadlines run from the day on which the outlet sees it. */
function setArrival(row: RectificationRow, now: Dayjs, atOnce: boolean) {
  const reachesAt = dayjs(reachesOutletAt(now.valueOf(), atOnce))
  row.atOnce = atOnce
  row.reachesAt = reachesAt.toISOString()
  row.openedDay = clockAt(reachesAt.valueOf()).day
  startClock({ row, now: reachesAt })
}

/** The rater may still change when it reaches the outlet, until it does. */
async function changeArrival(tx: Sql, row: RectificationRow, { now, atOnce }: Opening) {
  if (row.atOnce === atOnce || hasReachedOutlet(row, now)) return
  setArrival(row, now, atOnce)
  const { id, ratingId: _, ...rest } = row
  await tx`update rectifications set ${tx(rest)} where id = ${id}`
  await tx`
    update rectification_events set at = ${row.reachesAt}, due_at = ${row.fixDue}
     where rectification_id = ${id} and seq = (
           select max(seq) from rectification_events
            where rectification_id = ${id} and kind = 'opened')`
}

const newRectification = ({ id: ratingId, unit, sample }: Rated, now: Dayjs): RectificationRow => ({
  id: '',
  ratingId,
  number: randomNumber(),
  unit,
  status: 'open',
  sample,
  openedDay: '',
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
  reachesAt: null,
  atOnce: false,
})

/** Ends the rectification of a rating that was improved within its editing period. */
export async function endRectification(tx: Sql, ratingId: string, citizenId: string, now: Dayjs) {
  const row = await lockRectificationOfRating(tx, ratingId)
  if (!row || !isUnderWay(row.status)) return
  if (!hasReachedOutlet(row, now)) row.reachesAt = null
  const ledger = openLedger(row, citizenId, now)
  addEvent(ledger, { kind: 'rerated', by: 'citizen' })
  await closeLedger(tx, ledger)
}
