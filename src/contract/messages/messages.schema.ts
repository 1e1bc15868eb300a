import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id, Moment } from '../people/identity.schema'

export type MessageKind = Static<typeof MessageKind>
export const MessageKind = t.Union([
  t.Literal('reminder_day'),
  t.Literal('reminder_hour'),
  t.Literal('offer'),
  t.Literal('offer_over'),
  t.Literal('changed'),
  t.Literal('called_off'),
  t.Literal('name_corrected'),
  t.Literal('no_show'),
  t.Literal('appeal_decided'),
  t.Literal('certificate'),
  t.Literal('feedback'),
  t.Literal('used_it'),
  t.Literal('answered'), // from here: about a consultation
  t.Literal('asked_back'),
  t.Literal('transferred'),
  t.Literal('raised'),
  t.Literal('advanced'),
  t.Literal('handed_over'),
  t.Literal('overdue'),
  t.Literal('silent'), // closed because the citizen did not reply
  t.Literal('escalated'), // to supervisors: the answer of a unit is overdue
  t.Literal('visit_day'), // from here: about a visit
  t.Literal('visit_hour'),
  t.Literal('visit_called_off'),
  t.Literal('visit_hours_changed'), // the appointment is outside the window's new hours, and stands
  t.Literal('visit_missed'),
  t.Literal('turn_soon'),
  t.Literal('turn'), // the queue number was called
  t.Literal('turn_passed'),
  t.Literal('turn_void'),
  t.Literal('queue_delay'),
  t.Literal('rate_it'), // a finished service can be rated
  t.Literal('contacted'), // from here: about a rating and its rectification
  t.Literal('complex_decided'),
  t.Literal('fixed'),
  t.Literal('disputed'),
  t.Literal('rectification_closed'),
  t.Literal('rectification_late'), // also to supervisors
  t.Literal('passed_up'), // also to supervisors, who have to decide
  t.Literal('text_removed'),
  t.Literal('report_accepted'), // what somebody found otherwise was corrected
  t.Literal('report_refused'),
  t.Literal('report_late'), // nobody has decided by the due time
  t.Literal('answer_due_set'), // holidays were announced, and something is due at another time
  t.Literal('repair_due_set'),
  t.Literal('report_due_set'),
  t.Literal('confirm_outlet'), // to the staff of an outlet: whether what they stated still holds
])

/** `kinds`: the `newestKinds` of the phone, which may be older or newer than the server. Absent: before there was one. */
export const knownKinds = t.Object({ kinds: t.Optional(t.Integer({ minimum: 1, maximum: 999 })) })

export type Message = Static<typeof Message>
export const Message = t.Object({
  id: Id,
  kind: MessageKind,
  at: Moment,
  read: t.Boolean(),
  training: t.Optional(
    t.Object({
      id: Id,
      title: t.String(),
      titleEn: t.Optional(t.String()),
      startsAt: Moment,
      sample: t.Boolean(),
    }),
  ),
  consultation: t.Optional(t.Object({ id: Id, number: t.String() })),
  visit: t.Optional(
    t.Object({
      id: Id,
      outlet: t.String(),
      startsAt: t.Optional(Moment),
      number: t.Optional(t.Integer()),
      sample: t.Boolean(),
    }),
  ),
  serviceDone: t.Optional(Id),
  /** `staff`: the recipient is a supervisor. */
  rectification: t.Optional(
    t.Object({ id: Id, number: t.String(), unit: t.String(), staff: t.Boolean() }),
  ),
  /** Id of what was reported to be otherwise. */
  factReport: t.Optional(Id),
  /** Id of the outlet that the recipient works for. */
  outlet: t.Optional(t.String()),
  /** Expiry of an offer, due time of an answer or a confirmation, or the start that a reminder is of. */
  until: t.Optional(Moment),
  /** The author's own words: what changed, or the reason of a cancellation or transfer. */
  words: t.Optional(t.String()),
})
