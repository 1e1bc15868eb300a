import type { Dayjs } from 'dayjs'
import { withCaseLedger, addEvent, type CaseLedger } from '../case-ledger'
import type { Sql } from '../../../infra/db/open'
import { asResponsibleUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Requester } from '../../../infra/http/requester'
import { lockBoth } from './cases.repo'

/**
 * Makes one of two by the same person: the first is closed, the second says so. Never of two people: each
 * would read what the other asked.
 */
export async function mergeCases(
  tx: Sql,
  { id, into, who }: { id: string; into: string; who: Requester },
  now: Dayjs,
  close: (book: CaseLedger) => Promise<void> | void,
) {
  if (id === into) refuse('invalid')
  const [from, to] = await lockBoth(tx, id, into)
  if (!from) refuse('not_found')
  if (from.mergedInto === into) return from // done before
  asResponsibleUnit(who, from.unit)
  if (!to) refuse('invalid')
  asResponsibleUnit(who, to.unit) // before anything is told of it
  if (to.citizenId === null || to.citizenId !== from.citizenId) refuse('invalid')
  if (to.anonymous !== from.anonymous) refuse('invalid') // nobody learns that they are one person's
  if (to.status === 'closed') refuse('conflict')
  const row = await withCaseLedger(tx, { id }, now, close)
  await withCaseLedger(tx, { id: into }, now, (book) => {
    addEvent(book, { kind: 'merged', by: 'staff', unit: book.row.unit, text: from.number })
  })
  return row
}
