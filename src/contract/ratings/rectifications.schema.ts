import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id, Moment } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'
import { Picture } from '../pictures/pictures.schema'
import { Level, ServiceDoneKind, Tag } from './ratings.schema'
import { Day } from '../shared/day.schema'

export type RectificationStatus = Static<typeof RectificationStatus>
export const RectificationStatus = t.Union([
  t.Literal('open'), // the unit has to contact, and to repair
  t.Literal('fixed'), // says the unit; whoever rated may confirm or send it back
  t.Literal('in_review'), // the unit says it was a mistake or untrue: the supervisor decides
  t.Literal('with_supervisor'), // sent back too often
  t.Literal('confirmed'),
  t.Literal('unconfirmed'), // nothing was heard
  t.Literal('set_aside'), // the review: by mistake, or untrue
  t.Literal('reviewed'), // closed by the supervisor, with the reason
  t.Literal('rerated'), // the rating was changed to a better one in its first hours
])

/** `review`: open ones that wait for a decision of the supervisor. */
export type RectificationsShown = Static<typeof RectificationsShown>
export const RectificationsShown = t.Union([
  t.Literal('open'),
  t.Literal('review'),
  t.Literal('done'),
])

/**
 * Three of the four outcomes of 好差评 (立行立改, 限期整改, 解释说明); the fourth, 误评或不实, is decided by review.
 */
export type Outcome = Static<typeof Outcome>
export const Outcome = t.Union([t.Literal('at_once'), t.Literal('in_time'), t.Literal('explained')])

export type RectificationEventKind = Static<typeof RectificationEventKind>
export const RectificationEventKind = t.Union([
  t.Literal('opened'),
  t.Literal('contacted'),
  t.Literal('said'), // by the citizen
  t.Literal('complex_asked'),
  t.Literal('complex_approved'),
  t.Literal('complex_refused'),
  t.Literal('fixed'),
  t.Literal('disputed'),
  t.Literal('dispute_upheld'),
  t.Literal('dispute_refused'),
  t.Literal('confirmed'),
  t.Literal('reopened'),
  t.Literal('passed_up'), // to the supervisor
  t.Literal('overdue'),
  t.Literal('rescheduled'), // the holidays of the year are announced
  t.Literal('closed_silent'),
  t.Literal('closed_by_review'),
  t.Literal('rerated'),
])

export type RectificationEvent = Static<typeof RectificationEvent>
export const RectificationEvent = t.Object({
  seq: t.Integer({ minimum: 1 }),
  day: Day,
  /** Absent for the citizen's events in what staff read: their times stay confidential. */
  at: t.Optional(Moment),
  kind: RectificationEventKind,
  by: t.Union([
    t.Literal('citizen'),
    t.Literal('unit'),
    t.Literal('supervisor'),
    t.Literal('system'),
  ]),
  text: t.Optional(t.String()),
  outcome: t.Optional(Outcome),
  /** By phone, or by a message in this app. */
  how: t.Optional(t.Union([t.Literal('phone'), t.Literal('message')])),
  dueAt: t.Optional(Moment),
})

export type ListedRectification = Static<typeof ListedRectification>
export const ListedRectification = t.Object({
  /** A UUID that reveals the day but not the time. */
  id: Id,
  /** For use on the phone. Random, so that it does not reveal the sequence. */
  number: t.String(),
  unit: t.String(),
  service: t.Optional(t.String()),
  kind: ServiceDoneKind,
  status: RectificationStatus,
  level: Level,
  /** The day on which it reaches the outlet, from which the deadlines run. */
  openedDay: Day,
  /** When the outlet sees it; absent for staff, and where it never does. */
  reachesAt: t.Optional(Moment),
  /** The rater wants to be contacted at once. */
  atOnce: t.Optional(t.Boolean()),
  /** Starts at 1; grows with each rejected repair. */
  round: t.Integer({ minimum: 1 }),
  /** Start of the period of both deadlines: a day, without its hour. */
  dueFrom: t.Optional(Moment),
  contactDue: Moment,
  contactedAt: t.Optional(Moment),
  fixDue: Moment,
  /** Deadlines cross a year whose holidays are not announced, so they may still change. */
  dueUnsure: t.Boolean(),
  /** Working days allowed: simple, or complex once approved. */
  days: t.Integer({ minimum: 1 }),
  /** The request for more time and its state. */
  complex: t.Optional(
    t.Object({
      reason: t.String(),
      state: t.Union([t.Literal('asked'), t.Literal('approved'), t.Literal('refused')]),
    }),
  ),
  /** A deadline was missed. */
  overdue: t.Boolean(),
  fixedAt: t.Optional(Moment),
  outcome: t.Optional(Outcome),
  /** End of the confirmation period; only for status `fixed`. */
  confirmBy: t.Optional(Moment),
  sample: t.Boolean(),
})

const content = {
  tags: t.Array(Tag),
  text: t.Optional(t.String()),
  pictures: t.Array(Picture),
  events: t.Array(RectificationEvent),
}

/** The rater's view. */
export type Rectification = Static<typeof Rectification>
export const Rectification = t.Composite([
  ListedRectification,
  t.Object({ ...content, serviceDone: Id }),
])

/** The staff's view, without the rater's identity. */
export type StaffRectification = Static<typeof StaffRectification>
export const StaffRectification = t.Composite([
  ListedRectification,
  t.Object({
    ...content,
    /** The rater's contact, if given. */
    contact: t.Optional(t.String()),
    /** Part of a burst from one phone. Supervisors only. */
    flagged: t.Optional(t.Boolean()),
  }),
])

const words = lines(1000)

/** Actions of the rater. The key makes a retry idempotent. */
export type RectificationAction = Static<typeof RectificationAction>
export const RectificationAction = t.Union([
  t.Object({ do: t.Literal('confirm'), key: Id }),
  t.Object({ do: t.Literal('reopen'), key: Id, text: words }),
  t.Object({ do: t.Literal('say'), key: Id, text: words }),
])

/** Actions of the outlet; the last three are the supervisor's only. */
export type StaffRectificationAction = Static<typeof StaffRectificationAction>
export const StaffRectificationAction = t.Union([
  t.Object({
    do: t.Literal('contact'),
    key: Id,
    how: t.Union([t.Literal('phone'), t.Literal('message')]),
    text: words,
  }),
  t.Object({ do: t.Literal('ask_complex'), key: Id, reason: line(200) }),
  t.Object({ do: t.Literal('fix'), key: Id, outcome: Outcome, text: words }),
  /** 误评或不实. */
  t.Object({ do: t.Literal('dispute'), key: Id, reason: lines(500) }),
  t.Object({ do: t.Literal('decide_complex'), key: Id, approve: t.Boolean(), reason: line(200) }),
  t.Object({ do: t.Literal('decide_dispute'), key: Id, uphold: t.Boolean(), reason: lines(500) }),
  /** Ends a rectification that was rejected twice. */
  t.Object({ do: t.Literal('close'), key: Id, reason: lines(500) }),
])
