import type { Requester } from '../../../infra/http/requester'
import type { CaseLedger } from '../case-ledger'

/** The part of an event that names the member of staff and their unit. */
export const byStaff = ({ row }: CaseLedger, requester: Requester) => ({
  by: 'staff' as const,
  byStaff: requester.citizen,
  unit: row.unit,
})
