import { checkVisitCode, parseVisitCode } from '@/contract/visits/visit-codes.rules'
import { isLive } from '@/contract/visits/visits.rules'
import type { VisitCheckIn, VisitCheckInResult } from '@/contract/visits/staff.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import type { Requester } from '../../../infra/http/requester'
import { recordAction, isActionRecorded } from '../recorded-actions.repo'
import { arriveAt, withDayLedger } from '../day-ledger'
import { visitSecret } from '../codes'
import { dayOf } from '../days'
import type { VisitRow } from '../rows'
import { windowIn } from './apply-queue-action'
import { entryOf, noteRead } from './read-queue'

type Verdict = VisitCheckInResult['verdict']

/** Staff scans the code that somebody shows. Sent again with its key it says the same. */
export const checkInVisit = (deps: Deps, who: Requester, outlet: string, given: VisitCheckIn) => {
  return withRetry(() => deps.db.begin((tx) => take(tx, deps, who, outlet, given)))
}

async function take(
  tx: Sql,
  { vault, now }: Deps,
  who: Requester,
  outlet: string,
  given: VisitCheckIn,
): Promise<VisitCheckInResult> {
  const at = now()
  const read = parseVisitCode(given.code)
  if (!read) return { verdict: 'unknown' }
  const checked = checkVisitCode(read, visitSecret(vault, read.visit), at.valueOf())
  const found = checked === 'unknown' ? undefined : await find(tx, read.visit)
  if (!found) return { verdict: 'unknown' }
  if (found.outlet !== outlet) return { verdict: 'elsewhere' }
  const once = { scope: read.visit, key: given.key }
  const verdict = await withDayLedger(
    tx,
    { outlet, day: dayOf(at) },
    at,
    async (book): Promise<Verdict> => {
      const window = windowIn(book, given.window)
      if (await isActionRecorded(tx, once)) return 'done'
      if (checked === 'old_code') return 'old_code'
      if (!isLive(found)) return 'over'
      if (found.day !== book.queue.day) return 'other_day'
      const row = book.visits.find(({ id }) => id === found.id)
      if (!row) return 'over' // meanwhile
      if (row.status === 'arrived') return 'already'
      arriveAt(book, row, window.id)
      await recordAction(tx, once, at)
      return 'done'
    },
  )
  const row = (await find(tx, read.visit))!
  await noteRead(tx, who, [row], at)
  return { verdict, entry: entryOf(row, vault) }
}

async function find(tx: Sql, id: string) {
  const [row] = await tx<VisitRow[]>`select * from visits where id = ${id}`
  return row
}
