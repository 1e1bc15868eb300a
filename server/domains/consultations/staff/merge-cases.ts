import type { Dayjs } from 'dayjs'
import type { Sql } from '../../../infra/db/open'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { asResponsibleUnit, refuseOwnMatter } from '../../people/permission'
import { addEvent, withCaseLedger, type CaseLedger } from '../case-ledger'
import { lockBoth } from './cases.repo'

interface MergeRequest {
  id: string
  into: string
  requester: Requester
}

/**
 * Closes a case with `close` and notes it in the one it is merged into. Only cases of the same citizen
 * are merged: otherwise each would read what the other asked.
 */
export async function mergeCases(
  tx: Sql,
  { id, into, requester }: MergeRequest,
  now: Dayjs,
  close: (ledger: CaseLedger) => Promise<void> | void,
) {
  if (id === into) refuse('invalid')
  const [from, to] = await lockBoth(tx, id, into)
  if (!from) refuse('not_found')
  if (from.mergedInto === into) return from // a retry
  asResponsibleUnit(requester, from.unit)
  refuseOwnMatter(requester, from.citizenId) // first: the refusals below compare the two
  if (!to) refuse('invalid')
  asResponsibleUnit(requester, to.unit) // first: the refusals below would reveal something about it
  if (to.citizenId === null || to.citizenId !== from.citizenId) refuse('invalid')
  // Same answer as for another citizen: nobody learns that an anonymous case is the same person's.
  if (to.anonymous !== from.anonymous) refuse('invalid')
  if (to.status === 'closed') refuse('conflict')
  const row = await withCaseLedger(tx, { id }, now, close)
  await withCaseLedger(tx, { id: into }, now, (ledger) => {
    addEvent(ledger, { kind: 'merged', by: 'staff', unit: ledger.row.unit, text: from.number })
  })
  return row
}
