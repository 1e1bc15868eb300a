import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { consulting } from './consultations.settings'
import { Id, Moment, Role } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'
import { Document, Picture } from '../pictures/pictures.schema'
import { IpType } from '../facts/sources.schema'

/** The five topics of 一线通答 in 沪知局〔2022〕13号: 政策解读 法律咨询 人民调解 普法宣传 综合服务. */
export type Topic = Static<typeof Topic>
export const Topic = t.Union([
  t.Literal('policy'),
  t.Literal('law'),
  t.Literal('mediation'),
  t.Literal('publicity'),
  t.Literal('general'),
])

/** The six request classes of 12345 (GB/T 33358-2016): 咨询 求助 投诉 举报 建议 表扬. */
export type RequestClass = Static<typeof RequestClass>
export const RequestClass = t.Union([
  t.Literal('enquiry'),
  t.Literal('help'),
  t.Literal('complaint'),
  t.Literal('report'),
  t.Literal('suggestion'),
  t.Literal('praise'),
])

/** A question, or an application for people's mediation (人民调解) or rights aid (维权援助). */
export type ConsultationKind = Static<typeof ConsultationKind>
export const ConsultationKind = t.Union([
  t.Literal('consultation'),
  t.Literal('mediation'),
  t.Literal('aid'),
])

export type ConsultationStatus = Static<typeof ConsultationStatus>
export const ConsultationStatus = t.Union([
  t.Literal('open'), // routed to a unit, not claimed
  t.Literal('claimed'), // a member of staff prepares the answer
  t.Literal('asked_back'), // the unit waits for more information from the citizen
  t.Literal('handed_over'), // to 12345
  t.Literal('answered'), // the citizen can close or reopen it
  t.Literal('closed'),
])

/** Progress of an application. Rights aid skips the stages that involve the other party. */
export type Stage = Static<typeof Stage>
export const Stage = t.Union([
  t.Literal('applied'),
  t.Literal('accepted'),
  t.Literal('refused'), // with the reason
  t.Literal('respondent_asked'), // the other party is asked to consent
  t.Literal('under_way'),
  t.Literal('agreed'),
  t.Literal('not_agreed'),
  t.Literal('given'), // the aid
])

export type CloseReason = Static<typeof CloseReason>
export const CloseReason = t.Union([
  t.Literal('solved'), // confirmed by the citizen
  t.Literal('withdrawn'), // by the citizen
  t.Literal('merged'), // into another consultation of the same citizen
  t.Literal('silence'), // no reaction to the answer
])

/** The page a question was asked from. */
export type About = Static<typeof About>
export const About = t.Object({
  kind: t.Union([
    t.Literal('service'),
    t.Literal('outlet'),
    t.Literal('training'),
    t.Literal('answer'),
  ]),
  id: t.String({ pattern: '^[0-9A-Za-z-]{3,40}$' }),
})

export type DisputeKind = Static<typeof DisputeKind>
export const DisputeKind = t.Union([
  t.Literal('patent_infringement'),
  t.Literal('patent_ownership'), // ownership, inventorship, reward
  t.Literal('trademark_infringement'),
  t.Literal('copyright_infringement'),
  t.Literal('trade_secret'),
  t.Literal('contract'),
  t.Literal('other'),
])

/** The structured part of an application. The facts of the case are the consultation's text. */
export type Application = Static<typeof Application>
export const Application = t.Object({
  /** Name of the person or company. */
  applicant: line(80),
  /** The other party, as far as known. */
  respondent: t.Optional(line(80)),
  dispute: DisputeKind,
  /** Whether a court, the police or an authority is dealing with the dispute. */
  elsewhere: t.Union([t.Literal('no'), t.Literal('pending'), t.Literal('decided')]),
  /** Whether the applicant can prove ownership of the right. */
  proof: t.Union([t.Literal('yes'), t.Literal('partly'), t.Literal('no')]),
  tried: t.Optional(lines(1000)),
  wanted: lines(1000),
})

const DocumentIds = t.Array(Id, { maxItems: consulting.maxDocuments, uniqueItems: true })

export type AskForm = Static<typeof AskForm>
export const AskForm = t.Object({
  kind: ConsultationKind,
  topic: Topic,
  class: RequestClass,
  ipType: t.Optional(IpType),
  /** Administrative division code of the district. */
  district: t.Optional(t.String({ pattern: '^3101\\d\\d$' })),
  text: lines(consulting.maxTextLength),
  /** Hides the citizen's identity from staff. The answer arrives as a message. */
  anonymous: t.Boolean(),
  /** An additional phone number or email address. Not allowed with `anonymous`. */
  contact: t.Optional(line(60)),
  about: t.Optional(About),
  /** Ids of pictures the same citizen has uploaded. */
  pictures: t.Array(Id, { maxItems: consulting.maxPictures, uniqueItems: true }),
  /** Ids of documents the same citizen has uploaded. Earlier versions send none. */
  documents: t.Optional(DocumentIds),
  /** Required for `mediation` and `aid`, not allowed otherwise. */
  application: t.Optional(Application),
  /** Generated once per phone; the number of questions per phone is limited. */
  device: Id,
})

export type EventKind = Static<typeof EventKind>
export const EventKind = t.Union([
  t.Literal('asked'),
  t.Literal('routed'),
  t.Literal('claimed'),
  t.Literal('replied'),
  t.Literal('asked_back'),
  t.Literal('added'), // text from the citizen
  t.Literal('transferred'), // to another unit, with a reason
  t.Literal('raised'), // to a complex case, with a reason
  t.Literal('advanced'), // to another stage
  t.Literal('merged'), // another consultation of the citizen into this one
  t.Literal('handed_over'),
  t.Literal('numbered'), // 12345 has assigned a number
  t.Literal('overdue'),
  t.Literal('rescheduled'), // after the holidays of the year were announced
  t.Literal('reopened'),
  t.Literal('closed'),
])

export type ConsultationEvent = Static<typeof ConsultationEvent>
export const ConsultationEvent = t.Object({
  seq: t.Integer({ minimum: 1 }),
  at: Moment,
  kind: EventKind,
  by: t.Union([t.Literal('citizen'), t.Literal('staff'), t.Literal('system')]),
  /** The unit that acted; for `routed` and `transferred`, the receiving unit. */
  unit: t.Optional(t.String()),
  /** The message or the reason. */
  text: t.Optional(t.String()),
  stage: t.Optional(Stage),
  /** Entries of the knowledge base a reply is based on. */
  cites: t.Optional(t.Array(t.String())),
  pictures: t.Optional(t.Array(Picture)),
  documents: t.Optional(t.Array(Document)),
  /** The new deadline. */
  dueAt: t.Optional(Moment),
  closed: t.Optional(CloseReason),
})

/** The hand-over to 12345 and its result. */
export type WorkOrder = Static<typeof WorkOrder>
export const WorkOrder = t.Object({
  handedAt: Moment,
  /** Assigned by 12345. */
  number: t.Optional(t.String()),
  result: t.Optional(t.String()),
})

export type ListedConsultation = Static<typeof ListedConsultation>
export const ListedConsultation = t.Object({
  id: Id,
  /** For use on the phone: ZX, the date, and a number that starts at 1 each day. */
  number: t.String(),
  kind: ConsultationKind,
  topic: Topic,
  class: RequestClass,
  ipType: t.Optional(IpType),
  district: t.Optional(t.String()),
  /** See `summaryOf`. */
  summary: t.String(),
  /** Id of the responsible unit, an outlet. */
  unit: t.String(),
  status: ConsultationStatus,
  stage: t.Optional(Stage),
  closed: t.Optional(CloseReason),
  askedAt: Moment,
  /** Deadline for the answer; missing once answered and while waiting for the citizen. */
  dueAt: t.Optional(Moment),
  /** The deadline depends on holidays that are not announced yet and may change. */
  dueUnsure: t.Boolean(),
  /** Time of the latest event. */
  changedAt: Moment,
  sample: t.Boolean(),
})

/** A consultation as the citizen sees it. */
export type Consultation = Static<typeof Consultation>
export const Consultation = t.Composite([
  ListedConsultation,
  t.Object({
    text: t.String(),
    anonymous: t.Boolean(),
    contact: t.Optional(t.String()),
    about: t.Optional(About),
    pictures: t.Array(Picture),
    documents: t.Optional(t.Array(Document)),
    application: t.Optional(Application),
    /** Start of the deadline, and its length in working days. */
    dueFrom: Moment,
    dueDays: t.Integer({ minimum: 1 }),
    /** Why the case is complex and has a longer deadline. */
    complex: t.Optional(t.String()),
    order: t.Optional(WorkOrder),
    /** Id of the consultation this one was merged into. */
    mergedInto: t.Optional(Id),
    events: t.Array(ConsultationEvent),
    /** Accesses by staff, latest first. */
    readBy: t.Array(t.Object({ at: Moment, role: Role, institution: t.String() })),
  }),
])

/** An action of the citizen. A retry repeats the idempotency key. */
export type CitizenAction = Static<typeof CitizenAction>
export const CitizenAction = t.Union([
  t.Object({
    do: t.Literal('add'),
    key: Id,
    text: lines(consulting.maxTextLength),
    pictures: t.Array(Id, { maxItems: consulting.maxPictures, uniqueItems: true }),
    documents: t.Optional(DocumentIds),
  }),
  t.Object({ do: t.Literal('reopen'), key: Id, text: lines(consulting.maxTextLength) }),
  t.Object({ do: t.Literal('close'), key: Id }),
  t.Object({ do: t.Literal('withdraw'), key: Id }),
])
