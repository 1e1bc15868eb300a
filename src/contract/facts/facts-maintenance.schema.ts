import { Id } from '../people/identity.schema'
import { paged } from '../shared/page.schema'
import { t } from '../shared/schema'
import { guideEditsApi } from './guide-edits.schema'
import * as reports from './fact-reports.schema'
import { OutletId } from './ids.schema'
import * as edits from './outlet-edits.schema'

const byId = t.Object({ id: Id })

/** Facts, maintained by those who know. */
export const factsMaintenanceApi = {
  listOutletEdits: paged(edits.OutletEdit, 200, t.Object({ outlet: t.Optional(OutletId) })),
  getNewestOutletEdits: {
    query: t.Object({ outlet: OutletId }),
    reply: edits.NewestOutletEdits,
  },
  listToConfirm: {
    query: t.Object({ outlet: OutletId }),
    reply: t.Array(edits.EditToConfirm),
  },
  confirmOutlet: {
    params: t.Object({ outlet: OutletId }),
    body: edits.OutletConfirmation,
    reply: t.Array(edits.EditToConfirm),
  },
  editOutlet: { params: byId, body: edits.OutletEditForm, reply: edits.OutletEdit },
  decideOutletEdit: { params: byId, body: edits.OutletEditDecision, reply: edits.OutletEdit },
  listFactConflicts: { reply: t.Array(edits.FactConflict) },
  decideFactConflict: {
    params: byId,
    body: edits.FactConflictDecision,
    reply: t.Array(edits.FactConflict),
  },
  ...guideEditsApi,
  reportFact: { params: byId, body: reports.FactReportForm, reply: reports.OwnFactReport },
  listOwnFactReports: paged(reports.OwnFactReport, 100),
  listFactReportFigures: { reply: t.Array(reports.FactReportFigure) },
  listFactReports: paged(reports.StaffFactReport, 200),
  decideFactReport: {
    params: t.Object({ id: reports.StaffReportId }),
    body: reports.FactReportDecision,
    reply: reports.StaffFactReport,
  },
}
