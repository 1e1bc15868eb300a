import type { OutletEdit } from '@/contract/facts/outlet-edits.schema'
import type { Requester } from '../../../infra/http/requester'
import { toOutletChange, type EditRow } from './outlet-edits.repo'

/** The edit as a reader sees it, who learns whether it is theirs, not whose it is. */
export const toOutletEdit = (row: EditRow, who: Requester): OutletEdit => ({
  id: row.id,
  outlet: row.outlet,
  change: toOutletChange(row),
  knownBy: row.knownBy,
  state: row.state,
  at: row.at,
  by: row.byCity ? 'city' : 'outlet',
  mine: row.byStaff === who.citizen,
  ...(row.decidedAt !== null && { decidedAt: row.decidedAt }),
  ...(row.reason !== null && { reason: row.reason }),
})
