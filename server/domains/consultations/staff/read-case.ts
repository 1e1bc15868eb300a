import type { Dayjs } from 'dayjs'
import type { Membership } from '@/contract/people/identity.schema'
import type { StaffConsultation } from '@/contract/consultations/case.schema'
import type { ConsultationRow } from '../case-ledger'
import { citizenView } from '../consultation-views'
import type { Sql } from '../../../infra/db/open'
import type { Deps } from '../../../deps'
import { asResponsibleUnit } from '../../people/permission'
import type { Requester } from '../../../infra/http/requester'
import { logAccess } from '../../people/access-log'
import { profileName, siblingsOf } from './cases.repo'

export const claimStateOf = ({ claimedBy }: ConsultationRow, { citizen }: Requester) =>
  claimedBy ? ({ taken: claimedBy === citizen ? 'mine' : 'other' } as const) : {}

/** That somebody read about whoever asked: nobody, where the account is gone. */
export const accessEntry = (
  { id, citizenId }: ConsultationRow,
  as: Membership,
  who: Requester,
  now: Dayjs,
) => ({
  citizens: citizenId ? [citizenId] : [],
  staff: who.citizen,
  as,
  what: 'consultation' as const,
  consultationId: id,
  now,
})

/** All that those who answer need to know, together with the note that it was read. */
export async function readCase(
  tx: Sql,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
  row: ConsultationRow,
  who: Requester,
  as = asResponsibleUnit(who, row.unit),
): Promise<StaffConsultation> {
  const { citizenId, anonymous } = row
  await logAccess(tx, accessEntry(row, as, who, now()))
  const name = citizenId && !anonymous ? await profileName(tx, citizenId) : undefined
  return {
    ...(await citizenView(tx, row, { vault, now })),
    ...claimStateOf(row, who),
    ...(name && { name }),
    escalated: row.escalatedAt !== null && row.dueAt !== null,
    check: row.contentCheck,
    siblings: citizenId ? [...(await siblingsOf(tx, row))] : [],
  }
}
