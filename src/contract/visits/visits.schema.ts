import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { OutletId, ServiceId } from '../facts/ids.schema'
import { Id, Moment } from '../people/identity.schema'
import { CalendarRevision } from '../shared/calendar.schema'
import { line, personName } from '../shared/typed-text.schema'
import { Span } from '../facts/outlets.schema'
import { Day } from '../shared/day.schema'
import { visitSettings } from './visits.settings'

/** `ticket`: a queue number. `walk_in`: arrived without an appointment or a number. */
export type VisitKind = Static<typeof VisitKind>
export const VisitKind = t.Union([
  t.Literal('appointment'),
  t.Literal('ticket'),
  t.Literal('walk_in'),
])

export type VisitStatus = Static<typeof VisitStatus>
export const VisitStatus = t.Union([
  t.Literal('booked'), // an upcoming appointment
  t.Literal('waiting'), // in the queue
  t.Literal('called'),
  t.Literal('arrived'), // at the window
  t.Literal('finished'),
  t.Literal('cancelled'), // by the citizen
  t.Literal('missed'), // did not come to the appointment
  t.Literal('void'), // queue number: absent when called twice, or the day is over
  t.Literal('called_off'), // cancelled by the outlet, with a reason
])

/** A window as citizens see it. */
export type Window = Static<typeof Window>
export const Window = t.Object({
  id: Id,
  name: t.String(),
  /** Ids of the service items it handles; empty: all of the outlet. */
  services: t.Array(t.String()),
  /** Takes appointments: for citizens, only where the address of the outlet is known. */
  books: t.Boolean(),
  /** Calls queue numbers. */
  queues: t.Boolean(),
})

/** Hours on working days, in minutes after midnight in Shanghai. Staff of the outlet set them. */
const WindowHours = t.Array(Span)

/** A window that is open to citizens, with its own hours. */
export type PublicWindow = Static<typeof PublicWindow>
export const PublicWindow = t.Composite([Window, t.Object({ hours: WindowHours })])

export type Slot = Static<typeof Slot>
export const Slot = t.Object({
  window: Id,
  startsAt: Moment,
  endsAt: Moment,
  capacity: t.Integer({ minimum: 1 }),
  /** Remaining places; 0: full. */
  free: t.Integer({ minimum: 0 }),
})

const minuteOfDay = t.Integer({ minimum: 0, maximum: 24 * 60 })

/** The slots of a window on one day: start and end in minutes after midnight in Shanghai, and free places. */
export type DaySlots = Static<typeof DaySlots>
export const DaySlots = t.Object({
  window: Id,
  day: Day,
  slots: t.Array(t.Tuple([minuteOfDay, minuteOfDay, t.Integer({ minimum: 0 })])),
})

/** Today's queue of an outlet. */
export type QueueState = Static<typeof QueueState>
export const QueueState = t.Object({
  /** Whether queue numbers can be taken now. */
  open: t.Boolean(),
  /** Until when; omitted: until the outlet stops it. */
  closesAt: t.Optional(Moment),
  waiting: t.Integer({ minimum: 0 }),
  /** Estimated wait in minutes for a number taken now; omitted: no estimate yet. */
  wait: t.Optional(t.Integer({ minimum: 0 })),
  /** The number called last. */
  calling: t.Optional(t.Integer({ minimum: 1 })),
  /** The outlet's note about a longer wait. */
  delay: t.Optional(t.Object({ text: t.String(), at: Moment })),
})

/** What can be booked at an outlet, and its queue. */
export type OutletAvailability = Static<typeof OutletAvailability>
export const OutletAvailability = t.Object({
  outlet: t.String(),
  windows: t.Array(PublicWindow),
  /** Upcoming slots by time, including full ones but not closed ones. Empty if `days` are asked for. */
  slots: t.Array(Slot),
  /** The same in far fewer bytes. */
  days: t.Optional(t.Array(DaySlots)),
  /** Slots of this day and later ones are left out; they can be read `from` here. */
  next: t.Optional(Day),
  /** Omitted: the outlet has no queue. */
  queue: t.Optional(QueueState),
  sample: t.Boolean(),
})

/** `compact` gives `days` instead of `slots`, `from` this day on. */
export const AvailabilityQuery = t.Object({
  compact: t.Optional(t.Boolean()),
  from: t.Optional(Day),
})

/** An outlet that takes appointments or has a queue. */
export type VisitableOutlet = Static<typeof VisitableOutlet>
export const VisitableOutlet = t.Object({
  outlet: t.String(),
  books: t.Boolean(),
  queues: t.Boolean(),
  /** Ids of the service items that can be booked; empty: all of the outlet. */
  services: t.Array(t.String()),
  /** The windows whose hours are set. Omitted in lists that phones of November 2026 kept. */
  windows: t.Optional(t.Array(t.Pick(PublicWindow, ['name', 'hours']))),
  sample: t.Boolean(),
})

/** A citizen's position in the queue. */
export const QueuePosition = t.Object({
  /** The number that is called. It starts at 1 every day. */
  number: t.Integer({ minimum: 1 }),
  /** People ahead; only while waiting. */
  ahead: t.Optional(t.Integer({ minimum: 0 })),
  /** Estimated wait in minutes; omitted: no estimate. */
  wait: t.Optional(t.Integer({ minimum: 0 })),
  /** Moved back once already: if absent at the next call, the number becomes void. */
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
  /** Where to go. For a queue number it is known once it is called. */
  window: t.Optional(t.Object({ id: Id, name: t.String(), hours: t.Optional(WindowHours) })),
  day: Day,
  /** Only for appointments. */
  startsAt: t.Optional(Moment),
  endsAt: t.Optional(Moment),
  /** Name of the person who comes. */
  visitor: t.Optional(t.String()),
  /** On whose behalf they come. */
  party: t.Optional(t.String()),
  /** Only for queue numbers. */
  place: t.Optional(QueuePosition),
  bookedAt: Moment,
  calledAt: t.Optional(Moment),
  arrivedAt: t.Optional(Moment),
  finishedAt: t.Optional(Moment),
  /** Why the outlet cancelled the visit. */
  reason: t.Optional(t.String()),
  /** Key of the visit's code, see `VisitPass`. Only while the visit is upcoming or in progress. */
  secret: t.Optional(t.String()),
  /** Id of the service to rate, once the visit is finished. */
  serviceDone: t.Optional(Id),
  /** The window has other hours now; the appointment stands. */
  outsideHours: t.Optional(t.Boolean()),
  /** Only for appointments. */
  calendar: t.Optional(CalendarRevision),
  sample: t.Boolean(),
})

/** An appointment to book or a queue number to take. */
export type VisitForm = Static<typeof VisitForm>
export const VisitForm = t.Union([
  t.Object({
    kind: t.Literal('appointment'),
    window: Id,
    startsAt: Moment,
    service: t.Optional(ServiceId),
    visitor: personName(40),
    party: t.Optional(line(80)),
    /**
     * Book although the citizen is expected elsewhere at that time. `false`: refused as `overlap`. Omitted by
     * phones that cannot ask: booked.
     */
    despiteOverlap: t.Optional(t.Boolean()),
  }),
  t.Object({ kind: t.Literal('ticket'), outlet: OutletId, service: t.Optional(ServiceId) }),
])

/** `key` is the idempotency key of a retry. */
export type VisitAction = Static<typeof VisitAction>
export const VisitAction = t.Union([
  /** Gives up the slot or the number. */
  t.Object({ do: t.Literal('cancel'), key: Id }),
  /** Moves an appointment. If the new slot is full, the old one is kept. */
  t.Object({
    do: t.Literal('change'),
    key: Id,
    window: Id,
    startsAt: Moment,
    /** As of an appointment to book. */
    despiteOverlap: t.Optional(t.Boolean()),
  }),
  /** Lets two others go first; allowed once. */
  t.Object({ do: t.Literal('pass'), key: Id }),
])

/** A visitor scanned the code at a window. */
export type ArrivalForm = Static<typeof ArrivalForm>
export const ArrivalForm = t.Object({
  /** Id of the new visit if they have no appointment or number here; also the idempotency key. */
  id: Id,
  /** As scanned or typed. */
  code: t.String({ minLength: 6, maxLength: 80 }),
  service: t.Optional(ServiceId),
})

export const DelayNote = line(visitSettings.maxNoteLength)
