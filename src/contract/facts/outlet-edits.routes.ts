/** For the staff of an outlet and for supervisors. */
export const outletEditsRoutes = {
  /** Latest first: of an outlet, or for supervisors what waits at all of them. */
  listOutletEdits: 'GET /api/staff/outlet-edits',
  /** The newest edit of each field of an outlet that was neither refused nor withdrawn. */
  getNewestOutletEdits: 'GET /api/staff/outlet-edits/newest',
  /** What fades soon, or has faded, because nobody confirmed it for half a year. */
  listToConfirm: 'GET /api/staff/outlet-edits/to-confirm',
  /** Staff find that edits still hold. `conflict`: one of them is not in force any more. A retry changes nothing. */
  confirmOutlet: 'POST /api/staff/outlets/:outlet/confirmation',
  /** Publishes what the outlet decides on its own, and proposes what needs a second person. */
  editOutlet: 'PUT /api/staff/outlet-edits/:id',
  decideOutletEdit: 'POST /api/staff/outlet-edits/:id/decision',
  listFactConflicts: 'GET /api/staff/fact-conflicts',
  decideFactConflict: 'POST /api/staff/fact-conflicts/:id/decision',
} as const
