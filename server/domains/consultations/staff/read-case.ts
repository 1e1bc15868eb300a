import type { Dayjs } from 'dayjs'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { Membership } from '@/contract/people/identity.schema'
import type { Sql } from '../../../infra/db/open'
import type { Requester } from '../../../infra/http/requester'
import type { Deps } from '../../../deps'
import { logAccess } from '../../people/access-log'
import { asResponsibleUnit } from '../../people/permission'
import type { ConsultationRow } from '../consultation-row'
import { citizenView } from '../consultation-views'
import { profileName, siblingsOf } from './cases.repo'

/** Whether the reader or a colleague has claimed the case; empty if nobody has. */
export const claimStateOf = ({ claimedBy }: ConsultationRow, { citizen }: Requester) =>
  claimedBy ? ({ taken: claimedBy === citizen ? 'mine' : 'other' } as const) : {}

/** An escalation ends when the clock stops. */
export const isEscalated = ({ escalatedAt, dueAt }: ConsultationRow) =>
  escalatedAt !== null && dueAt !== null

/** Access-log entry for reading a case. It concerns nobody once the citizen's account is deleted. */
export const accessEntry = (
  { id, citizenId }: ConsultationRow,
  as: Membership,
  requester: Requester,
  now: Dayjs,
) => ({
  citizens: citizenId ? [citizenId] : [],
  staff: requester.citizen,
  as,
  what: 'consultation' as const,
  consultationId: id,
  now,
})

/** The case as staff see it. The access is logged in the same transaction. */
export async function readCase(
  tx: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  row: ConsultationRow,
  requester: Requester,
  as = asResponsibleUnit(requester, row.unit),
): Promise<StaffConsultation> {
  const { citizenId, anonymous } = row
  await logAccess(tx, accessEntry(row, as, requester, now()))
  const name = citizenId && !anonymous ? await profileName(tx, citizenId) : undefined
  return {
    ...(await citizenView(tx, row, { vault, now })),
    ...claimStateOf(row, requester),
    ...(name && { name }),
    ...(citizenId === requester.citizen && { own: true as const }),
    escalated: isEscalated(row),
    check: row.contentCheck,
    siblings: citizenId ? await siblingsOf(tx, row) : [],
  }
}
