import { Type as t, type Static } from '@sinclair/typebox'
import { OutletId, ServiceId } from '../facts/ids.schema'
import { Id, line, Moment } from '../people/identity.schema'
import { Day } from '../shared/day.schema'
import { visitSettings } from './visits.settings'

/** How a visit came about: booked, by a number of the queue, or by coming and scanning the window's code. */
export type VisitKind = Static<typeof VisitKind>
export const VisitKind = t.Union([
  t.Literal('appointment'),
  t.Literal('ticket'),
  t.Literal('walk_in'),
])

export type VisitStatus = Static<typeof VisitStatus>
export const VisitStatus = t.Union([
  t.Literal('booked'), // an appointment to come
  t.Literal('waiting'), // a number in the queue
  t.Literal('called'),
  t.Literal('arrived'), // is at the window
  t.Literal('finished'),
  t.Literal('cancelled'), // by the citizen
  t.Literal('missed'), // nobody came to the appointment
  t.Literal('void'), // a number: called twice and nobody came, or the day is over
  t.Literal('called_off'), // by the outlet, with the reason
])

/** A window as those who come see it. */
export type Window = Static<typeof Window>
export const Window = t.Object({
  id: Id,
  name: t.String(),
  /** Ids of the service items it does; none: all that the outlet does. */
  services: t.Array(t.String()),
  /** Takes appointments; calls numbers of the queue. */
  books: t.Boolean(),
  queues: t.Boolean(),
})

export type Slot = Static<typeof Slot>
export const Slot = t.Object({
  window: Id,
  startsAt: Moment,
  endsAt: Moment,
  capacity: t.Integer({ minimum: 1 }),
  /** What is left; 0 is full. */
  free: t.Integer({ minimum: 0 }),
})

/** The queue of an outlet today. */
export type QueueState = Static<typeof QueueState>
export const QueueState = t.Object({
  /** Whether numbers are given out now. */
  open: t.Boolean(),
  waiting: t.Integer({ minimum: 0 }),
  /** How long somebody who took a number now would wait, in minutes; missing: nobody can tell yet. */
  wait: t.Optional(t.Integer({ minimum: 0 })),
  /** The number that was called last. */
  calling: t.Optional(t.Integer({ minimum: 1 })),
  /** What the outlet says about waiting longer. */
  delay: t.Optional(t.Object({ text: t.String(), at: Moment })),
})

/** What can be done before one goes to an outlet. */
export type OutletAvailability = Static<typeof OutletAvailability>
export const OutletAvailability = t.Object({
  outlet: t.String(),
  windows: t.Array(Window),
  /** Those to come, by time; what is closed is left out, what is full is in. */
  slots: t.Array(Slot),
  /** Of an outlet that has a queue. */
  queue: t.Optional(QueueState),
  sample: t.Boolean(),
})

/** Which outlets take appointments or have a queue. */
export type VisitableOutlet = Static<typeof VisitableOutlet>
export const VisitableOutlet = t.Object({
  outlet: t.String(),
  books: t.Boolean(),
  queues: t.Boolean(),
  /** What can be booked: ids of service items; none: all that the outlet does. */
  services: t.Array(t.String()),
  sample: t.Boolean(),
})

/** Where somebody stands in the queue. */
export const QueuePosition = t.Object({
  /** As it is called: from 1, anew each day. */
  number: t.Integer({ minimum: 1 }),
  /** Only while waiting. */
  ahead: t.Optional(t.Integer({ minimum: 0 })),
  /** In minutes, from the calls of the last hour; missing: nobody can tell. */
  wait: t.Optional(t.Integer({ minimum: 0 })),
  /** Was passed once: the next time it is void. */
  passed: t.Boolean(),
  delay: t.Optional(t.Object({ text: t.String(), at: Moment })),
})

/** A citizen's own visit. */
export type Visit = Static<typeof Visit>
export const Visit = t.Object({
  id: Id,
  kind: VisitKind,
  outlet: t.String(),
  status: VisitStatus,
  service: t.Optional(t.String()),
  /** Where to go: of an appointment from the start, of a number once it is called. */
  window: t.Optional(t.Object({ id: Id, name: t.String() })),
  day: Day,
  /** Of an appointment. */
  startsAt: t.Optional(Moment),
  endsAt: t.Optional(Moment),
  /** Who comes, and for whom. */
  visitor: t.Optional(t.String()),
  party: t.Optional(t.String()),
  /** Of a number. */
  place: t.Optional(QueuePosition),
  bookedAt: Moment,
  calledAt: t.Optional(Moment),
  arrivedAt: t.Optional(Moment),
  finishedAt: t.Optional(Moment),
  /** Why the outlet called it off. */
  reason: t.Optional(t.String()),
  /** Key of the code that staff scan, base64url: see codes.rules.ts. Kept on the phone; while it is to come. */
  secret: t.Optional(t.String()),
  /** What can be rated, once it is finished. */
  serviceDone: t.Optional(Id),
  sample: t.Boolean(),
})

/** How somebody comes. The phone makes the visit's id, so that a retry makes no second one. */
export type VisitForm = Static<typeof VisitForm>
export const VisitForm = t.Union([
  t.Object({
    kind: t.Literal('appointment'),
    window: Id,
    startsAt: Moment,
    service: t.Optional(ServiceId),
    visitor: line(40),
    party: t.Optional(line(80)),
  }),
  t.Object({ kind: t.Literal('ticket'), outlet: OutletId, service: t.Optional(ServiceId) }),
])

/** The key makes a retry the same act. */
export type VisitAction = Static<typeof VisitAction>
export const VisitAction = t.Union([
  /** Gives the slot or the number back. */
  t.Object({ do: t.Literal('cancel'), key: Id }),
  /** Moves an appointment: if the new slot is full, the old one stays. */
  t.Object({ do: t.Literal('change'), key: Id, window: Id, startsAt: Moment }),
  /** Lets two others go first: once. */
  t.Object({ do: t.Literal('pass'), key: Id }),
])

/** Somebody stands at a window and scanned its code. */
export type ArrivalForm = Static<typeof ArrivalForm>
export const ArrivalForm = t.Object({
  /** The id of the visit if it is one without an appointment or a number; makes a retry the same. */
  id: Id,
  /** As scanned, or as typed. */
  code: t.String({ minLength: 6, maxLength: 80 }),
  service: t.Optional(ServiceId),
})

export const DelayNote = line(visitSettings.maxNoteLength)
