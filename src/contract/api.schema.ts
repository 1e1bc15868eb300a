import type { TSchema } from '@sinclair/typebox'
import { t } from './shared/schema'
import * as consultations from './consultations/consultations.schema'
import * as cases from './consultations/case.schema'
import * as knowledge from './consultations/knowledge-entry.schema'
import * as identity from './people/identity.schema'
import * as matters from './people/matters.schema'
import * as members from './people/members.schema'
import * as log from './ratings/public-log.schema'
import * as messages from './messages/messages.schema'
import * as oversight from './ratings/oversight.schema'
import * as pictures from './pictures/pictures.schema'
import { OutletId } from './facts/ids.schema'
import { english } from './facts/english.schema'
import { Everyday } from './facts/everyday.schema'
import { factsMaintenanceApi } from './facts/facts-maintenance.schema'
import { demandApi } from './facts/demand.schema'
import { freshnessApi } from './facts/freshness.schema'
import { lawConfirmationsApi } from './facts/law-confirmations.schema'
import { missedWordsApi } from './facts/missed-words.schema'
import { publicSettingsApi } from './facts/public-settings.schema'
import { Laws } from './facts/laws.schema'
import { Manifest, published } from './facts/published.schema'
import * as ratings from './ratings/ratings.schema'
import * as reception from './visits/staff.schema'
import * as rectifications from './ratings/rectifications.schema'
import type { RouteName } from './routes'
import { Day } from './shared/day.schema'
import { paged } from './shared/page.schema'
import { RosterFile } from './trainings/staff.schema'
import { trainingsApi, trainingsStaffApi } from './trainings/api.schema'
import * as visits from './visits/visits.schema'

interface Shape {
  params?: TSchema
  query?: TSchema
  body?: TSchema
  reply: TSchema
  /** Maximum number of rows in a reply of a list that is read page by page. */
  pageSize?: number
}

const byId = t.Object({ id: identity.Id })
const done = t.Object({})

const account = {
  getIdentity: { reply: identity.Identity },
  signIn: { body: identity.SignInForm, reply: identity.SignedIn },
  signOut: { query: t.Object({ everywhere: t.Optional(t.Boolean()) }), reply: done },
  getMe: { query: messages.knownKinds, reply: identity.Me },
  saveProfile: { body: identity.ProfileForm, reply: identity.Me },
  takePhone: {
    body: t.Object({
      code: t.String({ minLength: 1, maxLength: 512 }),
      consent: t.Index(identity.ProfileForm, ['consent']),
    }),
    reply: identity.Me,
  },
  withdrawConsent: { reply: identity.Me },
  exportMe: { reply: identity.OwnData },
  deleteMe: { reply: done },
  listMatters: { reply: t.Array(matters.Matter) },
  listAccesses: paged(identity.Access, 500),
  listMessages: paged(messages.Message, 200, messages.knownKinds),
  readMessages: { body: t.Object({ last: identity.Id }), reply: done },
  listConsents: { reply: t.Record(t.String(), t.Integer({ minimum: 0 })) },
  addConsents: {
    body: t.Object({ key: identity.Id, kinds: t.Array(messages.MessageKind, { maxItems: 3 }) }),
    reply: t.Record(t.String(), t.Integer({ minimum: 0 })),
  },
  listMembers: { reply: t.Array(members.Member) },
  endMembership: { params: byId, reply: t.Array(members.Member) },
  inviteMember: { body: members.InvitationForm, reply: members.Invitation },
  acceptInvitation: { body: members.InvitationAcceptance, reply: identity.Me },
}

const answerId = t.Object({ id: t.String({ pattern: '^FQ\\d{3,16}$' }) })

const consulting = {
  ask: { params: byId, body: consultations.AskForm, reply: consultations.Consultation },
  getConsultation: { params: byId, reply: consultations.Consultation },
  actOnConsultation: {
    params: byId,
    body: consultations.CitizenAction,
    reply: consultations.Consultation,
  },
  listConsultations: paged(consultations.ListedConsultation, 200),
  putPicture: { params: byId, body: pictures.PictureForm, reply: pictures.Picture },
  putDocument: { params: byId, body: pictures.DocumentForm, reply: pictures.Document },
  getPicture: { params: byId, query: pictures.PictureLink, reply: t.Unknown() },
  countHelped: {
    params: t.Composite([answerId, t.Object({ key: identity.Id })]),
    reply: done,
  },
}

const deskWork = {
  listCases: paged(
    cases.CaseListEntry,
    300,
    t.Object({
      show: t.Optional(t.Union([t.Literal('open'), t.Literal('done')])),
      unit: t.Optional(OutletId),
      kind: t.Optional(consultations.ConsultationKind),
    }),
  ),
  getCase: { params: byId, reply: cases.StaffConsultation },
  actOnCase: { params: byId, body: cases.StaffAction, reply: cases.StaffConsultation },
  exportWorkOrder: { params: byId, reply: cases.WorkOrderFile },
  importWorkOrder: { params: byId, body: cases.WorkOrderReply, reply: cases.StaffConsultation },
  listKnowledgeEntries: { reply: t.Array(knowledge.KnowledgeEntry) },
  saveKnowledgeEntry: {
    params: answerId,
    body: knowledge.KnowledgeEntryForm,
    reply: knowledge.KnowledgeEntry,
  },
  publishKnowledgeEntry: {
    params: answerId,
    body: t.Pick(knowledge.KnowledgeEntry, ['version']),
    reply: knowledge.KnowledgeEntry,
  },
  withdrawKnowledgeEntry: { params: answerId, reply: knowledge.KnowledgeEntry },
}

const ofOutlet = { params: t.Object({ outlet: OutletId }) }

const visiting = {
  listVisitableOutlets: { reply: t.Array(visits.VisitableOutlet) },
  getAvailability: {
    ...ofOutlet,
    query: visits.AvailabilityQuery,
    reply: visits.OutletAvailability,
  },
  createVisit: { params: byId, body: visits.VisitForm, reply: visits.Visit },
  getVisit: { params: byId, reply: visits.Visit },
  applyVisitAction: { params: byId, body: visits.VisitAction, reply: visits.Visit },
  arrive: { body: visits.ArrivalForm, reply: visits.Visit },
  listVisits: paged(visits.Visit, 100),
}

const atWindows = {
  listWindows: { ...ofOutlet, reply: t.Array(reception.StaffWindow) },
  saveWindow: { params: byId, body: reception.WindowForm, reply: reception.StaffWindow },
  previewWindow: {
    params: byId,
    body: reception.WindowForm,
    reply: t.Array(reception.StaffSlot),
  },
  getWindowCode: {
    params: byId,
    query: t.Object({ day: t.Optional(Day) }),
    reply: reception.WindowCode,
  },
  listSlots: {
    params: byId,
    query: t.Object({ day: Day }),
    reply: t.Array(reception.StaffSlot),
  },
  setSlots: { params: byId, body: reception.SlotsForm, reply: t.Array(reception.StaffSlot) },
  getQueue: { ...ofOutlet, reply: reception.QueueToday },
  applyQueueAction: { ...ofOutlet, body: reception.QueueAction, reply: reception.QueueToday },
  checkInVisit: {
    ...ofOutlet,
    body: reception.VisitCheckIn,
    reply: reception.VisitCheckInResult,
  },
  getDashboard: { ...ofOutlet, query: oversight.Days, reply: oversight.Dashboard },
  exportDashboard: { ...ofOutlet, query: oversight.Days, reply: RosterFile },
}

const rating = {
  listServicesDone: paged(ratings.ServiceDone, 200),
  getServiceDone: { params: byId, reply: ratings.ServiceDone },
  rate: { params: byId, body: ratings.RatingForm, reply: ratings.ServiceDone },
  getRectification: { params: byId, reply: rectifications.Rectification },
  actOnRectification: {
    params: byId,
    body: rectifications.RectificationAction,
    reply: rectifications.Rectification,
  },
  listFigures: { reply: ratings.AllFigures },
  getRatings: {
    params: t.Object({ subject: ratings.Subject }),
    reply: ratings.PublicRatings,
  },
  listAnchors: paged(log.Anchor, 400),
  listLogCorrections: { reply: log.LogCorrections },
  getLogDay: { params: t.Object({ day: Day }), reply: log.LogDay },
}

const ofYear = { params: t.Object({ year: t.Integer({ minimum: 2022, maximum: 2100 }) }) }

const overseeing = {
  listStaffRatings: { ...ofOutlet, ...paged(ratings.StaffRating, 500) },
  removeRatingText: { params: byId, body: ratings.TextRemoval, reply: ratings.StaffRating },
  listRectifications: paged(
    rectifications.ListedRectification,
    500,
    t.Object({ show: t.Optional(rectifications.RectificationsShown) }),
  ),
  getStaffRectification: { params: byId, reply: rectifications.StaffRectification },
  actOnStaffRectification: {
    params: byId,
    body: rectifications.StaffRectificationAction,
    reply: rectifications.StaffRectification,
  },
  getOversight: { ...ofYear, reply: oversight.Oversight },
  exportOversight: { ...ofYear, reply: RosterFile },
}

export const api = {
  getManifest: { reply: Manifest },
  getPublished: {
    params: t.Object({ file: t.String({ pattern: '^[a-z]+\\.[0-9a-f]{16}\\.json$' }) }),
    reply: t.Union([...Object.values(published), ...Object.values(english), Laws, Everyday]),
  },
  ...account,
  ...trainingsApi,
  ...trainingsStaffApi,
  ...consulting,
  ...deskWork,
  ...visiting,
  ...atWindows,
  ...rating,
  ...overseeing,
  ...factsMaintenanceApi,
  ...lawConfirmationsApi,
  ...freshnessApi,
  ...missedWordsApi,
  ...publicSettingsApi,
  ...demandApi,
} satisfies Record<RouteName, Shape>

type Typed<S> = { [Part in keyof S]: S[Part] extends { static: infer T } ? T : never }
type Api = { [K in RouteName]: Typed<(typeof api)[K]> }

/** What each call takes: the parts its route declares and no others. */
export type Input = { [K in RouteName]: Omit<Api[K], 'reply' | 'pageSize'> }

/** What each call answers. */
export type Reply = { [K in RouteName]: Api[K]['reply'] }

/** Calls whose list is read page by page. */
export type PagedRouteName = {
  [K in RouteName]: (typeof api)[K] extends { pageSize: number } ? K : never
}[RouteName]
