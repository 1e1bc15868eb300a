import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id, Moment } from '../people/identity.schema'
import { line } from '../shared/typed-text.schema'
import { OutletId, ServiceId } from '../facts/ids.schema'
import { Span } from '../facts/outlets.schema'
import { Day } from '../shared/day.schema'
import { DelayNote, QueueState, VisitKind, VisitStatus, Window } from './visits.schema'

/** The settings of a window. */
export type WindowForm = Static<typeof WindowForm>
export const WindowForm = t.Object({
  outlet: OutletId,
  name: line(40),
  services: t.Array(ServiceId, { maxItems: 60, uniqueItems: true }),
  books: t.Boolean(),
  queues: t.Boolean(),
  /** False: no new appointments, and its code is refused. Existing appointments stay. */
  open: t.Boolean(),
  /** Hours on working days, in minutes after midnight in Shanghai: ordered, without overlap. */
  hours: t.Array(Span, { minItems: 1, maxItems: 4 }),
  slotMinutes: t.Integer({ minimum: 5, maximum: 240 }),
  /** Visitors per slot. */
  capacity: t.Integer({ minimum: 1, maximum: 100 }),
  /** The version that was edited; 0 for a new window. An outdated version is refused. */
  version: t.Integer({ minimum: 0 }),
  /** Calls off the appointments outside the new hours, for this reason. Without it they stay. */
  callOffBecause: t.Optional(line(120)),
})

export type StaffWindow = Static<typeof StaffWindow>
export const StaffWindow = t.Composite([
  Window,
  t.Omit(WindowForm, ['name', 'services', 'books', 'queues', 'callOffBecause']),
  t.Object({
    sample: t.Boolean(),
    /** Appointments outside the present hours or calendar, in the list of windows; missing if none. */
    outside: t.Optional(t.Integer({ minimum: 1 })),
  }),
])

/** The code posted at a window, valid on one day only. Visitors scan or type it. */
export type WindowCode = Static<typeof WindowCode>
export const WindowCode = t.Object({
  window: t.Pick(Window, ['id', 'name']),
  outlet: t.String(),
  day: Day,
  code: t.String(),
  sample: t.Boolean(),
})

export type StaffSlot = Static<typeof StaffSlot>
export const StaffSlot = t.Object({
  startsAt: Moment,
  endsAt: Moment,
  /** 0: closed. */
  capacity: t.Integer({ minimum: 0 }),
  taken: t.Integer({ minimum: 0 }),
})

/** Sets the capacity of all slots of a window between two moments. */
export type SlotsForm = Static<typeof SlotsForm>
export const SlotsForm = t.Object({
  from: Moment,
  until: Moment,
  capacity: t.Integer({ minimum: 0, maximum: 100 }),
  /** Sent to citizens whose appointments no longer fit. The latest bookings are called off first. */
  reason: t.Optional(line(120)),
})

/** A visit as staff see it. */
export type QueueEntry = Static<typeof QueueEntry>
export const QueueEntry = t.Object({
  id: Id,
  kind: VisitKind,
  status: VisitStatus,
  number: t.Optional(t.Integer({ minimum: 1 })),
  startsAt: t.Optional(Moment),
  service: t.Optional(t.String()),
  window: t.Optional(Id),
  /** Name of the visitor, as given with an appointment. */
  visitor: t.Optional(t.String()),
  /** On whose behalf they come. */
  party: t.Optional(t.String()),
  passed: t.Boolean(),
  calledAt: t.Optional(Moment),
  arrivedAt: t.Optional(Moment),
})

/** Today's visits at an outlet. Waiting visitors are listed in calling order. */
export type QueueToday = Static<typeof QueueToday>
export const QueueToday = t.Composite([
  QueueState,
  t.Object({
    outlet: t.String(),
    day: Day,
    at: Moment,
    windows: t.Array(t.Pick(Window, ['id', 'name', 'services', 'books', 'queues'])),
    entries: t.Array(QueueEntry),
  }),
])

/** What staff do at a window. `key` is the idempotency key: a retried `next` calls only one visitor. */
export type QueueAction = Static<typeof QueueAction>
export const QueueAction = t.Union([
  t.Object({ do: t.Literal('open'), key: Id }),
  t.Object({ do: t.Literal('close'), key: Id }),
  /** Without `text`, the note is withdrawn. */
  t.Object({ do: t.Literal('delay'), key: Id, text: t.Optional(DelayNote) }),
  /** Finishes the current visit at this window and calls the next number. */
  t.Object({ do: t.Literal('next'), key: Id, window: Id }),
  t.Object({ do: t.Literal('again'), key: Id, visit: Id }),
  t.Object({ do: t.Literal('pass'), key: Id, visit: Id }),
  t.Object({ do: t.Literal('arrive'), key: Id, visit: Id, window: Id }),
  t.Object({ do: t.Literal('finish'), key: Id, visit: Id }),
])

/** Staff scanned the code of a visitor. */
export type VisitCheckIn = Static<typeof VisitCheckIn>
export const VisitCheckIn = t.Object({
  key: Id,
  code: t.String({ minLength: 6, maxLength: 200 }),
  window: Id,
})

export type VisitCheckInResult = Static<typeof VisitCheckInResult>
export const VisitCheckInResult = t.Object({
  verdict: t.Union([
    t.Literal('done'),
    t.Literal('already'), // recorded before
    t.Literal('old_code'), // a screenshot, or the clock of the phone is wrong
    t.Literal('unknown'),
    t.Literal('elsewhere'), // a visit to another outlet
    t.Literal('other_day'),
    t.Literal('over'), // cancelled, missed, void, finished
  ]),
  /** Omitted if the verdict is `unknown` or `elsewhere`. */
  entry: t.Optional(QueueEntry),
})
