import { Type as t, type Static } from '@sinclair/typebox'
import { Id, line, lines, Moment } from '../people/identity.schema'
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

/** The four of 好差评: 立行立改 限期整改 解释说明 误评或不实. The last is for the review to decide. */
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
  /** Of what the unit, the supervisor or the system did; the citizen's hours are nobody's to know. */
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
  /** Contacted by phone, or in writing here. */
  how: t.Optional(t.Union([t.Literal('phone'), t.Literal('message')])),
  dueAt: t.Optional(Moment),
})

/** In a list of the unit's. */
export type ListedRectification = Static<typeof ListedRectification>
export const ListedRectification = t.Object({
  /** Says the day, not the time. */
  id: Id,
  /** As it is said on the phone; drawn by lot, so that it says nothing about the order. */
  number: t.String(),
  unit: t.String(),
  service: t.Optional(t.String()),
  kind: ServiceDoneKind,
  status: RectificationStatus,
  level: Level,
  openedDay: Day,
  /** 1, then one more each time it is sent back. */
  round: t.Integer({ minimum: 1 }),
  contactDue: Moment,
  contactedAt: t.Optional(Moment),
  fixDue: Moment,
  /** Counted over a year whose holidays are not announced: may still change. */
  dueUnsure: t.Boolean(),
  /** Working days: simple, or complex once that is approved. */
  days: t.Integer({ minimum: 1 }),
  /** Asked for more time, and what became of it. */
  complex: t.Optional(
    t.Object({
      reason: t.String(),
      state: t.Union([t.Literal('asked'), t.Literal('approved'), t.Literal('refused')]),
    }),
  ),
  /** Something that was promised by a day has not been done by then. */
  overdue: t.Boolean(),
  fixedAt: t.Optional(Moment),
  outcome: t.Optional(Outcome),
  /** Until when whoever rated may say so or otherwise; of `fixed`. */
  confirmBy: t.Optional(Moment),
  sample: t.Boolean(),
})

const said = {
  tags: t.Array(Tag),
  text: t.Optional(t.String()),
  pictures: t.Array(Picture),
  events: t.Array(RectificationEvent),
}

/** As whoever gave the rating sees it. */
export type Rectification = Static<typeof Rectification>
export const Rectification = t.Composite([
  ListedRectification,
  t.Object({ ...said, serviceDone: Id }),
])

/** As the unit and the supervisor see it: who gave the rating is not in it. */
export type StaffRectification = Static<typeof StaffRectification>
export const StaffRectification = t.Composite([
  ListedRectification,
  t.Object({
    ...said,
    /** How they may be reached, if they want to be. */
    contact: t.Optional(t.String()),
    /** One of many from one phone. For supervisors only. */
    flagged: t.Optional(t.Boolean()),
  }),
])

const words = lines(1000)

/** What whoever gave the rating may do. The key makes a retry the same act. */
export type RectificationAct = Static<typeof RectificationAct>
export const RectificationAct = t.Union([
  t.Object({ do: t.Literal('confirm'), key: Id }),
  t.Object({ do: t.Literal('reopen'), key: Id, text: words }),
  t.Object({ do: t.Literal('say'), key: Id, text: words }),
])

/** What the unit may do; the last four only the supervisor, never the rated. */
export type StaffRectificationAct = Static<typeof StaffRectificationAct>
export const StaffRectificationAct = t.Union([
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
  /** Ends what was sent back twice, and says why. */
  t.Object({ do: t.Literal('close'), key: Id, reason: lines(500) }),
])
