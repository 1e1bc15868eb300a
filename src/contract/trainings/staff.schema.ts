import { Type as t, type Static } from '@sinclair/typebox'
import { Id, line, lines, Moment } from '../people/identity.schema'
import { ListedTraining, NoShow, TrainingForm, Way } from './trainings.schema'

/** A training as its organisers see it. */
export type StaffTraining = Static<typeof StaffTraining>
export const StaffTraining = t.Composite([
  t.Omit(TrainingForm, ['seats', 'note']),
  t.Pick(ListedTraining, ['id', 'state', 'sample', 'seats', 'startsAt', 'endsAt']),
  t.Object({ reason: t.Optional(t.String()), checkedIn: t.Integer({ minimum: 0 }) }),
])

/** In a list of theirs. */
export type ListedStaffTraining = Static<typeof ListedStaffTraining>
export const ListedStaffTraining = t.Composite([
  ListedTraining,
  t.Object({ checkedIn: t.Integer({ minimum: 0 }) }),
])

export const CallOffForm = t.Object({ reason: line(200) })

export type RosterEntry = Static<typeof RosterEntry>
export const RosterEntry = t.Object({
  way: Way,
  no: t.Integer({ minimum: 1 }),
  status: t.Union([
    t.Literal('enrolled'),
    t.Literal('offered'),
    t.Literal('waitlisted'),
    t.Literal('cancelled'), // and every other ending: so that a scan can say so
  ]),
  /** Missing where the account is deleted. */
  name: t.Optional(t.String()),
  phone: t.Optional(t.String({ description: 'The last four digits.' })),
  employer: t.Optional(t.String()),
  needs: t.Optional(t.String()),
  walkIn: t.Boolean(),
  /** When they were checked in, by the number of the part, from 0. */
  checkIns: t.Array(t.Object({ part: t.Integer({ minimum: 0 }), at: Moment })),
  noShow: t.Optional(NoShow),
  /** Key of their ticket's code, so that it can be checked without a network. Of who is enrolled. */
  secret: t.Optional(t.String()),
})

export type Roster = Static<typeof Roster>
export const Roster = t.Object({
  training: ListedStaffTraining,
  parts: t.Array(t.Object({ startsAt: Moment, endsAt: Moment })),
  entries: t.Array(RosterEntry),
  /** When it was read: a phone without a network says how old its copy is. */
  at: Moment,
})

/** A roster as a file. Who took it and when stands in it. */
export type RosterFile = Static<typeof RosterFile>
export const RosterFile = t.Object({ name: t.String(), csv: t.String() })

export type CheckInForm = Static<typeof CheckInForm>
export const CheckInForm = t.Object({
  entries: t.Array(
    t.Object({
      /** Made by the phone; a retry carries the same. */
      key: Id,
      part: t.Integer({ minimum: 0, maximum: 19 }),
      /** When it was scanned, by the phone that scanned it. */
      at: Moment,
      /** A ticket's code as scanned, or who was ticked on the roster. */
      code: t.Optional(t.String({ maxLength: 200 })),
      seat: t.Optional(t.Object({ way: Way, no: t.Integer({ minimum: 1 }) })),
      /** Takes an earlier check-in back. */
      undo: t.Optional(t.Boolean()),
    }),
    { minItems: 1, maxItems: 200 },
  ),
})

export type CheckInVerdict = Static<typeof CheckInVerdict>
export const CheckInVerdict = t.Union([
  t.Literal('done'),
  t.Literal('undone'),
  t.Literal('already'), // checked in before; `at` says when. Nothing is counted twice
  t.Literal('other_training'),
  t.Literal('old_code'), // a screenshot, or a clock that is wrong
  t.Literal('cancelled'), // the seat was given back
  t.Literal('no_seat'), // waits, or is held an offer
  t.Literal('unknown'), // no ticket of ours
])

export type CheckInResult = Static<typeof CheckInResult>
export const CheckInResult = t.Object({
  key: Id,
  verdict: CheckInVerdict,
  way: t.Optional(Way),
  no: t.Optional(t.Integer()),
  name: t.Optional(t.String()),
  phone: t.Optional(t.String()),
  needs: t.Optional(t.String()),
  at: t.Optional(Moment),
})

export const WalkInForm = t.Object({ way: Way, name: line(40) })

export type StaffLecturer = Static<typeof StaffLecturer>
export const StaffLecturer = t.Object({
  id: Id,
  base: t.String({ pattern: '^OL\\d{3,}$' }),
  name: line(40),
  title: line(80),
  bio: t.Optional(lines(1000)),
  topics: t.Array(line(80), { maxItems: 25 }),
  /** They agreed that the public reads this. Without it, only the name shows. */
  consented: t.Boolean(),
})

export const PlanForm = t.Object({
  items: t.Array(t.Object({ topic: line(80), planned: t.Integer({ minimum: 0, maximum: 1000 }) }), {
    maxItems: 25,
  }),
})

export type Appeal = Static<typeof Appeal>
export const Appeal = t.Object({
  training: t.Object({ id: Id, title: t.String(), startsAt: Moment, base: t.String() }),
  way: Way,
  no: t.Integer({ minimum: 1 }),
  name: t.Optional(t.String()),
  words: t.String(),
  at: Moment,
})

export const AppealDecision = t.Object({
  way: Way,
  no: t.Integer({ minimum: 1 }),
  forgive: t.Boolean(),
})

/** What people thought of a training: counts, and never of fewer than five. */
export type FeedbackSummary = Static<typeof FeedbackSummary>
export const FeedbackSummary = t.Object({
  count: t.Integer({ minimum: 0 }),
  /** How many gave 1, 2, 3, 4, 5. Missing below five answers. */
  content: t.Optional(t.Array(t.Integer())),
  lecturer: t.Optional(t.Array(t.Integer())),
  organisation: t.Optional(t.Array(t.Integer())),
  words: t.Array(t.String()),
  used: t.Optional(t.Object({ yes: t.Integer(), partly: t.Integer(), notYet: t.Integer() })),
})
