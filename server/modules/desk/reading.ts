import type { StaffConsultation } from '../../../src/contract/desk.schema'
import type { Row } from '../../consultations/book'
import { whole } from '../../consultations/represent'
import type { Sql } from '../../db/open'
import type { Deps } from '../../deps'
import type { Who } from '../../http/session'
import { logAccess } from '../../privacy/accesses'
import { nameOf, siblingsOf } from './desk.repo'
import { takenBy } from './inbox'
import { asUnit } from './units'

/** All that those who answer need to know, together with the note that it was read. */
export async function readAsStaff(
  tx: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  row: Row,
  who: Who,
  as = asUnit(who, row.unit),
): Promise<StaffConsultation> {
  const { citizenId, anonymous, id } = row
  if (citizenId)
    await logAccess(tx, {
      citizens: [citizenId],
      staff: who.citizen,
      as,
      what: 'consultation',
      consultationId: id,
      now: now(),
    })
  const name = citizenId && !anonymous ? await nameOf(tx, citizenId) : undefined
  return {
    ...(await whole(tx, row, { vault, now })),
    ...takenBy(row, who),
    ...(name && { name }),
    escalated: row.escalatedAt !== null && row.dueAt !== null,
    check: row.contentCheck,
    siblings: citizenId ? [...(await siblingsOf(tx, row))] : [],
  }
}
