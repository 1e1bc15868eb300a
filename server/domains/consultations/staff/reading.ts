import type { Dayjs } from 'dayjs'
import type { Membership } from '@/contract/people/identity.schema'
import type { StaffConsultation } from '@/contract/consultations/desk.schema'
import type { Row } from '../book'
import { whole } from '../represent'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asUnit } from '../../people/permission'
import type { Who } from '../../people/identity/session'
import { logAccess } from '../../people/accesses'
import { nameOf, siblingsOf } from './desk.repo'

export const takenBy = ({ claimedBy }: Row, { citizen }: Who) =>
  claimedBy ? ({ taken: claimedBy === citizen ? 'mine' : 'other' } as const) : {}

/** That somebody read about whoever asked: nobody, where the account is gone. */
export const readingOf = ({ id, citizenId }: Row, as: Membership, who: Who, now: Dayjs) => ({
  citizens: citizenId ? [citizenId] : [],
  staff: who.citizen,
  as,
  what: 'consultation' as const,
  consultationId: id,
  now,
})

/** All that those who answer need to know, together with the note that it was read. */
export async function readAsStaff(
  tx: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  row: Row,
  who: Who,
  as = asUnit(who, row.unit),
): Promise<StaffConsultation> {
  const { citizenId, anonymous } = row
  await logAccess(tx, readingOf(row, as, who, now()))
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
