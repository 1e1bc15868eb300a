import { guideEditsRoutes } from '@/contract/facts/guide-edits.routes'
import type { GuideEditForm } from '@/contract/facts/guide-edits.schema'
import { outletEditsRoutes } from '@/contract/facts/outlet-edits.routes'
import type { FactConflictDecision, OutletEditDecision } from '@/contract/facts/outlet-edits.schema'
import { caller } from '@/platform/http'

const call = caller({ ...guideEditsRoutes, ...outletEditsRoutes })

export const listGuides = () => call('listGuides', {})
export const getGuide = (guide: string) => call('getGuide', { params: { guide } })
/** Without a guide: what waits of all of them. */
export const listProposals = (guide: string | undefined, after?: string) =>
  call('listGuideProposals', { query: { ...(guide && { guide }), ...(after && { after }) } })
export const propose = (id: string, body: GuideEditForm) =>
  call('proposeGuide', { params: { id }, body })
export const decide = (id: string, body: OutletEditDecision) =>
  call('decideGuideProposal', { params: { id }, body })
export const listConflicts = () => call('listGuideConflicts', {})
export const decideConflict = (id: string, body: FactConflictDecision) =>
  call('decideFactConflict', { params: { id }, body })
