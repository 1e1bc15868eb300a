import type { Requester } from '../../../infra/http/requester'
import type { CaseLedger } from '../case-ledger'

/** Who did it, as an event of staff records it. */
export const byStaff = ({ row }: CaseLedger, requester: Requester) => ({
  by: 'staff' as const,
  byStaff: requester.citizen,
  unit: row.unit,
})
