import { t } from '../shared/schema'
import { OutletId } from '../facts/ids.schema'
import { Id } from '../people/identity.schema'
import { paged } from '../shared/page.schema'
import * as learning from './learning.schema'
import * as staff from './staff.schema'
import * as trainings from './trainings.schema'

const byId = t.Object({ id: Id })

export const trainingsApi = {
  listTrainings: { reply: t.Array(trainings.ListedTraining) },
  getTraining: { params: byId, reply: trainings.Training },
  listSeatHistory: { params: byId, reply: t.Array(trainings.SeatHistoryEntry) },
  getEnrollment: { params: byId, reply: t.Union([trainings.Enrollment, t.Null()]) },
  signUp: { params: byId, body: trainings.SignUpForm, reply: trainings.Enrollment },
  giveUpEnrollment: { params: byId, reply: trainings.Enrollment },
  acceptOffer: {
    params: byId,
    query: t.Object({ despiteOverlap: t.Optional(t.Boolean()) }),
    reply: trainings.Enrollment,
  },
  giveFeedback: { params: byId, body: learning.FeedbackForm, reply: trainings.Enrollment },
  reportUsage: { params: byId, body: learning.UsageReportForm, reply: trainings.Enrollment },
  appealNoShow: { params: byId, body: learning.AppealForm, reply: trainings.Enrollment },
  listEnrollments: { reply: t.Array(trainings.Enrollment) },
  getCertificate: {
    params: t.Object({ number: t.String({ pattern: '^[0-9A-Z-]{4,40}$' }) }),
    reply: learning.Certificate,
  },
  listTopics: { reply: t.Array(learning.Topic) },
  voteForTopic: { body: learning.VoteForm, reply: t.Array(learning.Topic) },
  listPlans: { params: t.Object({ year: t.Integer() }), reply: t.Array(learning.Plan) },
}

const ofOutlet = t.Object({ base: t.Optional(OutletId) })

export const trainingsStaffApi = {
  listStaffTrainings: paged(staff.ListedStaffTraining, 500, ofOutlet),
  getStaffTraining: { params: byId, reply: staff.StaffTraining },
  saveTraining: { params: byId, body: trainings.TrainingForm, reply: staff.StaffTraining },
  publishTraining: { params: byId, reply: staff.StaffTraining },
  closeTraining: { params: byId, reply: staff.StaffTraining },
  callOffTraining: { params: byId, body: staff.CallOffForm, reply: staff.StaffTraining },
  getRoster: { params: byId, reply: staff.Roster },
  exportRoster: { params: byId, reply: staff.RosterFile },
  checkIn: { params: byId, body: staff.CheckInForm, reply: t.Array(staff.CheckInResult) },
  admitWalkIn: {
    params: t.Object({ id: Id, key: Id }),
    body: staff.WalkInForm,
    reply: staff.RosterEntry,
  },
  correctName: {
    params: t.Object({ id: Id, key: Id }),
    body: staff.NameCorrectionForm,
    reply: staff.RosterEntry,
  },
  getFeedbackSummary: { params: byId, reply: staff.FeedbackSummary },
  listLecturers: { query: ofOutlet, reply: t.Array(staff.StaffLecturer) },
  saveLecturer: {
    params: byId,
    body: t.Omit(staff.StaffLecturer, ['id']),
    reply: staff.StaffLecturer,
  },
  savePlan: {
    params: t.Object({ base: OutletId, year: t.Integer() }),
    body: staff.PlanForm,
    reply: learning.Plan,
  },
  listAppeals: { reply: t.Array(staff.Appeal) },
  decideAppeal: { params: byId, body: staff.AppealDecision, reply: t.Array(staff.Appeal) },
}
