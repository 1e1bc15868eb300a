import { checkVisitCode, parseVisitCode } from '@/contract/visits/visit-codes.rules'
import { isLive } from '@/contract/visits/visits.rules'
import type { VisitCheckIn, VisitCheckInResult } from '@/contract/visits/staff.schema'
import { withRetry } from '../../../infra/db/faults'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import type { Requester } from '../../../infra/http/requester'
import { refuseOwnMatter } from '../../people/permission'
import { isActionRecorded, recordAction } from '../recorded-actions.repo'
import { markArrived, withDayLedger } from '../day-ledger'
import { visitSecret } from '../codes'
import { dayOf } from '../days'
import { visitColumns, type VisitRow } from '../rows'
import { openWindowIn } from './apply-queue-action'
import { logVisitorAccess, toQueueEntry } from './read-queue'

type Verdict = VisitCheckInResult['verdict']

/** Checks in the holder of a scanned visit code. A repeated key gives the same result. */
export const checkInVisit = (deps: Deps, who: Requester, outletId: string, form: VisitCheckIn) =>
  withRetry(() => deps.db.begin((tx) => checkIn(tx, deps, who, outletId, form)))

async function checkIn(
  tx: Sql,
  { vault, now }: Deps,
  who: Requester,
  outletId: string,
  form: VisitCheckIn,
): Promise<VisitCheckInResult> {
  const at = now()
  const code = parseVisitCode(form.code)
  if (!code) return { verdict: 'unknown' }
  const codeVerdict = checkVisitCode(code, visitSecret(vault, code.visit), at.valueOf())
  const found = codeVerdict === 'unknown' ? undefined : await findVisit(tx, code.visit)
  if (!found) return { verdict: 'unknown' }
  if (found.outlet !== outletId) return { verdict: 'elsewhere' }
  refuseOwnMatter(who, found.citizenId)
  const key = { scope: code.visit, key: form.key }
  const verdict = await withDayLedger(
    tx,
    { outletId, day: dayOf(at) },
    at,
    async (ledger): Promise<Verdict> => {
      const window = openWindowIn(ledger, form.window)
      if (await isActionRecorded(tx, key)) return 'done'
      if (codeVerdict === 'old_code') return 'old_code'
      if (!isLive(found)) return 'over'
      if (found.day !== ledger.queue.day) return 'other_day'
      const row = ledger.visits.find(({ id }) => id === found.id)
      if (!row) return 'over' // ended before the day was locked
      if (row.status === 'arrived') {
        row.seen = true
        return 'already'
      }
      markArrived(ledger, row, window.id)
      await recordAction(tx, key, at)
      return 'done'
    },
  )
  const row = (await findVisit(tx, code.visit))!
  await logVisitorAccess(tx, who, [row], at)
  return { verdict, entry: toQueueEntry(row, vault) }
}

async function findVisit(tx: Sql, id: string) {
  const [row] = await tx<VisitRow[]>`select ${tx(visitColumns)} from visits where id = ${id}`
  return row
}
