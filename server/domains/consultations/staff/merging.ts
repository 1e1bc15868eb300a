import type { Dayjs } from 'dayjs'
import { inBook, note, type Book } from '../book'
import type { Sql } from '../../../infra/db/open'
import { asUnit } from '../../people/permission'
import { refuse } from '../../../infra/http/refusal'
import type { Who } from '../../people/identity/session'
import { holdBoth } from './desk.repo'

/**
 * Makes one of two by the same person: the first is closed, the second says so. Never of two people: each
 * would read what the other asked.
 */
export async function merge(
  tx: Sql,
  { id, into, who }: { id: string; into: string; who: Who },
  now: Dayjs,
  close: (book: Book) => Promise<void> | void,
) {
  if (id === into) refuse('invalid')
  const [from, to] = await holdBoth(tx, id, into)
  if (!from) refuse('not_found')
  if (from.mergedInto === into) return from // done before
  asUnit(who, from.unit)
  if (!to) refuse('invalid')
  asUnit(who, to.unit) // before anything is told of it
  if (to.citizenId === null || to.citizenId !== from.citizenId) refuse('invalid')
  if (to.anonymous !== from.anonymous) refuse('invalid') // nobody learns that they are one person's
  if (to.status === 'closed') refuse('conflict')
  const row = await inBook(tx, { id }, now, close)
  await inBook(tx, { id: into }, now, (book) => {
    note(book, { kind: 'merged', by: 'staff', unit: book.row.unit, text: from.number })
  })
  return row
}
