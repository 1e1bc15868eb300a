import { Type as t, type Static } from '@sinclair/typebox'
import { Id, Moment } from '../people/identity.schema'

export type MessageKind = Static<typeof MessageKind>
export const MessageKind = t.Union([
  t.Literal('reminder_day'),
  t.Literal('reminder_hour'),
  t.Literal('offer'),
  t.Literal('offer_over'),
  t.Literal('changed'),
  t.Literal('called_off'),
  t.Literal('no_show'),
  t.Literal('appeal_decided'),
  t.Literal('certificate'),
  t.Literal('feedback'),
  t.Literal('used_it'),
  t.Literal('answered'), // from here on: about a consultation
  t.Literal('asked_back'),
  t.Literal('transferred'),
  t.Literal('raised'),
  t.Literal('advanced'),
  t.Literal('handed_over'),
  t.Literal('overdue'),
  t.Literal('silent'), // closed, as nothing was heard
  t.Literal('escalated'), // for supervisors: one of their units is late
  t.Literal('visit_day'), // from here on: about a visit
  t.Literal('visit_hour'),
  t.Literal('visit_called_off'),
  t.Literal('visit_missed'),
  t.Literal('turn_soon'),
  t.Literal('turn'), // called
  t.Literal('turn_passed'),
  t.Literal('turn_void'),
  t.Literal('queue_delay'),
  t.Literal('rate_it'), // done: it can be rated, nobody has to
  t.Literal('contacted'), // from here on: about a rating that is put right
  t.Literal('complex_decided'),
  t.Literal('fixed'),
  t.Literal('disputed'),
  t.Literal('rectification_closed'),
  t.Literal('rectification_late'), // for supervisors too
  t.Literal('passed_up'), // for supervisors too: it waits for them
  t.Literal('text_removed'),
])

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
  /** `staff`: it is told to a supervisor. */
  rectification: t.Optional(
    t.Object({ id: Id, number: t.String(), unit: t.String(), staff: t.Boolean() }),
  ),
  /** Until when an offer is held, or an answer is due. */
  until: t.Optional(Moment),
  /** What changed, or why it is called off, as the organiser wrote it; why it was passed on. */
  words: t.Optional(t.String()),
})
