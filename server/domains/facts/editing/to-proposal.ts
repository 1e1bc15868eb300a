import type { GuideProposal } from '@/contract/facts/guide-edits.schema'
import type { Requester } from '../../../infra/http/requester'
import type { ProposalRow } from './guide-edits.repo'

/** The proposal as a reader sees it, who learns whether it is theirs, not whose it is. */
export const toProposal = (row: ProposalRow, who: Requester): GuideProposal => ({
  id: row.id,
  guide: row.guide,
  ...(row.version !== null && { version: row.version }),
  changes: row.changes,
  knownBy: row.knownBy,
  source: row.source,
  state: row.state,
  at: row.at,
  mine: row.byStaff === who.citizen,
  ...(row.decidedAt !== null && { decidedAt: row.decidedAt }),
  ...(row.reason !== null && { reason: row.reason }),
})
