import { Type as t, type Static } from '@sinclair/typebox'
import { Id, line, Moment } from '../people/identity.schema'
import { OutletId, ServiceId } from '../facts/ids.schema'
import { Span } from '../facts/outlets.schema'
import { Day } from '../shared/day.schema'
import { DelayNote, QueueState, VisitKind, VisitStatus, Window } from './visits.schema'

/** What the staff of an outlet says about a window. */
export type WindowForm = Static<typeof WindowForm>
export const WindowForm = t.Object({
  outlet: OutletId,
  name: line(40),
  services: t.Array(ServiceId, { maxItems: 60, uniqueItems: true }),
  books: t.Boolean(),
  queues: t.Boolean(),
  /** Closed: takes no more appointments, and its code is not accepted. What is booked stays. */
  open: t.Boolean(),
  /** On working days; minutes after midnight in Shanghai, in order, without overlap. */
  hours: t.Array(Span, { minItems: 1, maxItems: 4 }),
  /** How long a slot is. */
  slotMinutes: t.Integer({ minimum: 5, maximum: 240 }),
  /** How many may come in each slot. */
  capacity: t.Integer({ minimum: 1, maximum: 100 }),
  /** The version that was changed; 0 for a new one. */
  version: t.Integer({ minimum: 0 }),
})

export type StaffWindow = Static<typeof StaffWindow>
export const StaffWindow = t.Composite([
  Window,
  t.Omit(WindowForm, ['name', 'services', 'books', 'queues']),
  t.Object({ sample: t.Boolean() }),
])

/** What hangs at a window for a day: scanned, or typed. Of yesterday it is refused. */
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
  /** 0 is closed. */
  capacity: t.Integer({ minimum: 0 }),
  taken: t.Integer({ minimum: 0 }),
})

/** Changes what the slots of a window take from one moment to another. */
export type SlotsForm = Static<typeof SlotsForm>
export const SlotsForm = t.Object({
  from: Moment,
  until: Moment,
  capacity: t.Integer({ minimum: 0, maximum: 100 }),
  /** Told to those whose appointment does not fit any more: who booked last is called off first. */
  reason: t.Optional(line(120)),
})

/** A visit as staff sees it. */
export type QueueEntry = Static<typeof QueueEntry>
export const QueueEntry = t.Object({
  id: Id,
  kind: VisitKind,
  status: VisitStatus,
  number: t.Optional(t.Integer({ minimum: 1 })),
  startsAt: t.Optional(Moment),
  service: t.Optional(t.String()),
  window: t.Optional(Id),
  /** Who comes, as they gave it with an appointment. */
  visitor: t.Optional(t.String()),
  party: t.Optional(t.String()),
  passed: t.Boolean(),
  calledAt: t.Optional(Moment),
  arrivedAt: t.Optional(Moment),
})

/** Today at an outlet. Who waits comes in the order in which they are called. */
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

/** What staff does at a window. The key makes a retry the same act: `next` calls nobody twice. */
export type QueueAction = Static<typeof QueueAction>
export const QueueAction = t.Union([
  t.Object({ do: t.Literal('open'), key: Id }),
  t.Object({ do: t.Literal('close'), key: Id }),
  /** Without words it is taken back. */
  t.Object({ do: t.Literal('delay'), key: Id, text: t.Optional(DelayNote) }),
  /** Finishes who is at this window, and calls who comes next. */
  t.Object({ do: t.Literal('next'), key: Id, window: Id }),
  t.Object({ do: t.Literal('again'), key: Id, visit: Id }),
  t.Object({ do: t.Literal('pass'), key: Id, visit: Id }),
  t.Object({ do: t.Literal('arrive'), key: Id, visit: Id, window: Id }),
  t.Object({ do: t.Literal('finish'), key: Id, visit: Id }),
])

/** Staff scans the code that somebody shows. */
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
    t.Literal('already'), // is at a window already
    t.Literal('old_code'), // a picture of one
    t.Literal('unknown'),
    t.Literal('elsewhere'), // for another outlet
    t.Literal('other_day'),
    t.Literal('over'), // cancelled, missed, void, finished
  ]),
  /** Except of what is unknown or elsewhere. */
  entry: t.Optional(QueueEntry),
})
