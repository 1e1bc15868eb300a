/** For supervisors. */
export const guideEditsRoutes = {
  listGuides: 'GET /api/staff/guides',
  /** The texts of a guide: as imported, after each published proposal, and as proposed. */
  getGuide: 'GET /api/staff/guides/:guide',
  /** Latest first: of a guide, or what waits of all of them. */
  listGuideProposals: 'GET /api/staff/guide-proposals',
  proposeGuide: 'PUT /api/staff/guide-proposals/:id',
  decideGuideProposal: 'POST /api/staff/guide-proposals/:id/decision',
  /** Decided like those of outlets: `decideFactConflict`. */
  listGuideConflicts: 'GET /api/staff/guide-conflicts',
} as const
