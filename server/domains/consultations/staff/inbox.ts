import type { Dayjs } from 'dayjs'
import type { InboxEntry } from '@/contract/consultations/desk.schema'
import type { Row } from '../book'
import { listed } from '../represent'
import type { Sql } from '../../../infra/db/open'
import { asUnit, unitsOf } from '../../people/permission'
import type { Who } from '../../people/identity/session'
import { logDaily } from '../../people/accesses'
import { readingOf, takenBy } from './reading'

/** As many as anybody can work through; the most urgent are among them. */
const most = 300

/**
 * What waits for the units somebody answers for, the most urgent first; or what is done, the latest first.
 * Read together with the note that it was: of each once a day, as a list is looked at all the time.
 */
export async function readInbox(tx: Sql, who: Who, show: 'open' | 'done', now: Dayjs) {
  const units = unitsOf(who)
  const those = units === 'all' ? tx`true` : tx`unit in ${tx(units)}`
  const done = tx`status in ('answered', 'closed')`
  const rows =
    show === 'done'
      ? await tx<Row[]>`
          select * from consultations where ${those} and ${done}
           order by changed_at desc, id desc limit ${most}`
      : await tx<Row[]>`
          select * from consultations where ${those} and not ${done}
           order by due_at nulls last, asked_at, id limit ${most}`
  await noteRead(tx, who, rows, now)
  return rows.map((row) => inInbox(row, who))
}

export const inInbox = (row: Row, who: Who): InboxEntry => ({
  ...listed(row),
  ...takenBy(row, who),
  escalated: row.escalatedAt !== null && row.dueAt !== null,
})

async function noteRead(tx: Sql, who: Who, rows: Row[], now: Dayjs) {
  const readings = rows
    .filter(({ citizenId }) => citizenId)
    .map((row) => ({ ...readingOf(row, asUnit(who, row.unit), who, now), about: row.id }))
  await logDaily(tx, 'consultation_id', { staff: who.citizen, now }, readings)
}
