import { Type as t, type Static } from '@sinclair/typebox'
import { consulting } from './consultations.settings'
import { Id, line, lines, Moment, Role } from '../people/identity.schema'
import { Picture } from '../pictures/pictures.schema'
import { IpType } from '../facts/sources.schema'

/** The five of the opinions' 一线通答 (沪知局〔2022〕13号): 政策解读 法律咨询 人民调解 普法宣传 综合服务. */
export type Topic = Static<typeof Topic>
export const Topic = t.Union([
  t.Literal('policy'),
  t.Literal('law'),
  t.Literal('mediation'),
  t.Literal('publicity'),
  t.Literal('general'),
])

/** The six of 12345 (GB/T 33358-2016): 咨询 求助 投诉 举报 建议 表扬. */
export type RequestClass = Static<typeof RequestClass>
export const RequestClass = t.Union([
  t.Literal('enquiry'),
  t.Literal('help'),
  t.Literal('complaint'),
  t.Literal('report'),
  t.Literal('suggestion'),
  t.Literal('praise'),
])

/** A question; or an application for people's mediation (人民调解) or rights aid (维权援助). */
export type ConsultationKind = Static<typeof ConsultationKind>
export const ConsultationKind = t.Union([
  t.Literal('consultation'),
  t.Literal('mediation'),
  t.Literal('aid'),
])

export type ConsultationStatus = Static<typeof ConsultationStatus>
export const ConsultationStatus = t.Union([
  t.Literal('open'), // with its unit, nobody has taken it
  t.Literal('claimed'), // somebody prepares the answer
  t.Literal('asked_back'), // the unit waits for words of the citizen
  t.Literal('handed_over'), // with 12345
  t.Literal('answered'), // the citizen may close or reopen it
  t.Literal('closed'),
])

/** Where an application stands. Mediation takes all of them, aid those without the other party. */
export type Stage = Static<typeof Stage>
export const Stage = t.Union([
  t.Literal('applied'),
  t.Literal('accepted'),
  t.Literal('refused'), // with the reason
  t.Literal('respondent_asked'), // whether the other party wants to
  t.Literal('under_way'),
  t.Literal('agreed'),
  t.Literal('not_agreed'),
  t.Literal('given'), // the aid
])

export type CloseReason = Static<typeof CloseReason>
export const CloseReason = t.Union([
  t.Literal('solved'), // the citizen says so
  t.Literal('withdrawn'), // by the citizen
  t.Literal('merged'), // into another of theirs
  t.Literal('silence'), // nothing was heard after the answer
])

/** What a question is about: the page it was asked from. */
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

/** What an application says besides its facts, which are its text. */
export type Application = Static<typeof Application>
export const Application = t.Object({
  /** Who applies: a name or a firm. */
  applicant: line(80),
  /** Who the other party is, as far as it is known. */
  respondent: t.Optional(line(80)),
  dispute: DisputeKind,
  /** Whether a court, the police or an authority has it. */
  elsewhere: t.Union([t.Literal('no'), t.Literal('pending'), t.Literal('decided')]),
  /** Whether what is claimed can be proven to be one's own. */
  proof: t.Union([t.Literal('yes'), t.Literal('partly'), t.Literal('no')]),
  tried: t.Optional(lines(1000)),
  wanted: lines(1000),
})

export type AskForm = Static<typeof AskForm>
export const AskForm = t.Object({
  kind: ConsultationKind,
  topic: Topic,
  class: RequestClass,
  ipType: t.Optional(IpType),
  /** adcode */
  district: t.Optional(t.String({ pattern: '^3101\\d\\d$' })),
  text: lines(consulting.maxTextLength),
  /** Those who answer are not told who asks; the answer goes to the inbox. */
  anonymous: t.Boolean(),
  /** How else they may be reached: a phone or an address. Not with `anonymous`. */
  contact: t.Optional(line(60)),
  about: t.Optional(About),
  /** Uploaded before, by the same person. */
  pictures: t.Array(Id, { maxItems: consulting.maxPictures, uniqueItems: true }),
  /** With `mediation` and `aid`, and only there. */
  application: t.Optional(Application),
  /** Made by the phone once: what one phone may ask is limited too. */
  device: Id,
})

export type EventKind = Static<typeof EventKind>
export const EventKind = t.Union([
  t.Literal('asked'),
  t.Literal('routed'),
  t.Literal('claimed'),
  t.Literal('replied'),
  t.Literal('asked_back'),
  t.Literal('added'), // further words of the citizen
  t.Literal('transferred'), // to another unit, with the reason
  t.Literal('raised'), // to complex, with the reason
  t.Literal('advanced'), // to another stage
  t.Literal('merged'), // another of theirs into this one
  t.Literal('handed_over'),
  t.Literal('numbered'), // by 12345
  t.Literal('overdue'),
  t.Literal('rescheduled'), // the holidays of the year are announced
  t.Literal('reopened'),
  t.Literal('closed'),
])

export type ConsultationEvent = Static<typeof ConsultationEvent>
export const ConsultationEvent = t.Object({
  seq: t.Integer({ minimum: 1 }),
  at: Moment,
  kind: EventKind,
  by: t.Union([t.Literal('citizen'), t.Literal('staff'), t.Literal('system')]),
  /** The unit that did it; where it goes, of `routed` and `transferred`. */
  unit: t.Optional(t.String()),
  /** What was said, or the reason. */
  text: t.Optional(t.String()),
  stage: t.Optional(Stage),
  /** Entries of the knowledge base that a reply rests on. */
  cites: t.Optional(t.Array(t.String())),
  pictures: t.Optional(t.Array(Picture)),
  /** From then on it is due at. */
  dueAt: t.Optional(Moment),
  closed: t.Optional(CloseReason),
})

/** What is handed over to 12345, and what came back. */
export type WorkOrder = Static<typeof WorkOrder>
export const WorkOrder = t.Object({
  handedAt: Moment,
  /** The number 12345 gave it. */
  number: t.Optional(t.String()),
  result: t.Optional(t.String()),
})

/** In a list. */
export type ListedConsultation = Static<typeof ListedConsultation>
export const ListedConsultation = t.Object({
  id: Id,
  /** As it is said on the phone: ZX, the day, and a number of that day. */
  number: t.String(),
  kind: ConsultationKind,
  topic: Topic,
  class: RequestClass,
  ipType: t.Optional(IpType),
  district: t.Optional(t.String()),
  /** The first 80 characters. */
  summary: t.String(),
  /** The outlet that answers. */
  unit: t.String(),
  status: ConsultationStatus,
  stage: t.Optional(Stage),
  closed: t.Optional(CloseReason),
  askedAt: Moment,
  /** Until when there is an answer; missing once there is one, and while the citizen is asked. */
  dueAt: t.Optional(Moment),
  /** Counted over a year whose holidays are not announced: may still change. */
  dueUnsure: t.Boolean(),
  /** When the last thing happened. */
  changedAt: Moment,
  sample: t.Boolean(),
})

/** As the one who asked sees it. */
export type Consultation = Static<typeof Consultation>
export const Consultation = t.Composite([
  ListedConsultation,
  t.Object({
    text: t.String(),
    anonymous: t.Boolean(),
    contact: t.Optional(t.String()),
    about: t.Optional(About),
    pictures: t.Array(Picture),
    application: t.Optional(Application),
    /** Since when the clock runs, and for how many working days. */
    dueFrom: Moment,
    dueDays: t.Integer({ minimum: 1 }),
    /** Why it takes longer. */
    complex: t.Optional(t.String()),
    order: t.Optional(WorkOrder),
    /** The one it was merged into. */
    mergedInto: t.Optional(Id),
    events: t.Array(ConsultationEvent),
    /** Who has read it, the latest first. */
    readBy: t.Array(t.Object({ at: Moment, role: Role, institution: t.String() })),
  }),
])

/** What the one who asked may do. The key makes a retry the same act. */
export type CitizenAction = Static<typeof CitizenAction>
export const CitizenAction = t.Union([
  t.Object({
    do: t.Literal('add'),
    key: Id,
    text: lines(consulting.maxTextLength),
    pictures: t.Array(Id, { maxItems: consulting.maxPictures, uniqueItems: true }),
  }),
  t.Object({ do: t.Literal('reopen'), key: Id, text: lines(consulting.maxTextLength) }),
  t.Object({ do: t.Literal('close'), key: Id }),
  t.Object({ do: t.Literal('withdraw'), key: Id }),
])
