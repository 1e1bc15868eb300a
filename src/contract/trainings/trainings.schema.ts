import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { CalendarRevision } from '../shared/calendar.schema'
import { OutletId } from '../facts/ids.schema'
import { Id, Moment, ProfileField } from '../people/identity.schema'
import { line, lines } from '../shared/typed-text.schema'

/** How to attend. A hybrid training has both ways, each with its own seats and waitlist. */
export type Way = Static<typeof Way>
export const Way = t.Union([t.Literal('onsite'), t.Literal('online')])

export type Level = Static<typeof Level>
export const Level = t.Union([t.Literal('basic'), t.Literal('intermediate'), t.Literal('advanced')])

/** Capacity and counters of one way of attending. */
export type Seats = Static<typeof Seats>
export const Seats = t.Object({
  way: Way,
  capacity: t.Integer({ minimum: 1, maximum: 100_000 }),
  /** Capacity of the waitlist. */
  waitlist: t.Integer({ minimum: 0, maximum: 100_000 }),
  enrolled: t.Integer({ minimum: 0 }),
  /** Held for an offer that has not been answered. */
  offered: t.Integer({ minimum: 0 }),
  waiting: t.Integer({ minimum: 0 }),
})

/** `draft`: visible to its organisers only. `closed`: sign-up was ended early. */
export type TrainingState = Static<typeof TrainingState>
export const TrainingState = t.Union([
  t.Literal('draft'),
  t.Literal('published'),
  t.Literal('closed'),
  t.Literal('called_off'),
])

/** One session of a training; attendance is counted in parts. */
export type Part = Static<typeof Part>
export const Part = t.Object({ startsAt: Moment, endsAt: Moment })

export type ListedTraining = Static<typeof ListedTraining>
export const ListedTraining = t.Object({
  id: Id,
  title: t.String(),
  titleEn: t.Optional(t.String()),
  /** The Chinese title of one of the published topics. */
  topic: t.Optional(t.String()),
  level: Level,
  /** Id of the outlet that holds it. */
  base: t.String(),
  /** Names of the lecturers, in the list of all trainings: for the search. */
  taughtBy: t.Optional(t.Array(t.String())),
  startsAt: Moment,
  /** End of the last part. */
  endsAt: Moment,
  /** End of sign-up, exclusive. */
  closesAt: Moment,
  /** 0 means free of charge. */
  feeYuan: t.Integer({ minimum: 0 }),
  seats: t.Array(Seats, { minItems: 1, maxItems: 2 }),
  state: TrainingState,
  /** Demonstration data, labelled 示例 wherever it is shown. */
  sample: t.Boolean(),
})

export type Lecturer = Static<typeof Lecturer>
export const Lecturer = t.Object({
  id: Id,
  name: t.String(),
  /** Professional title or institution. */
  title: t.String(),
  bio: t.Optional(t.String()),
})

const material = t.Object({
  title: line(80),
  url: t.Optional(t.String({ pattern: '^https://', maxLength: 500 })),
})

/** Texts are in Chinese; keys ending in `En` hold an English version. */
const details = {
  summary: t.Optional(lines(2000)),
  audience: t.Optional(line(120)),
  agenda: t.Array(line(120), { maxItems: 20 }),
  parts: t.Array(Part, { minItems: 1, maxItems: 20 }),
  /** Last time a seat can be given back, exclusive. */
  cancelUntil: Moment,
  materials: t.Array(material, { maxItems: 20 }),
  /** Share of the parts required for a certificate, in percent; 0 means no certificate. */
  certificateFrom: t.Integer({ minimum: 0, maximum: 100 }),
  /** Profile fields required in addition to name and phone. */
  asks: t.Array(ProfileField, { maxItems: 4, uniqueItems: true }),
  /** Room or building; the address is that of the outlet. */
  place: t.Optional(line(120)),
}

export type Training = Static<typeof Training>
export const Training = t.Composite([
  ListedTraining,
  t.Object({
    ...details,
    lecturers: t.Array(Lecturer),
    /** Why it was called off, in the organiser's words. */
    reason: t.Optional(t.String()),
  }),
])

export type Ending = Static<typeof Ending>
export const Ending = t.Union([
  t.Literal('cancelled'), // the seat was given back
  t.Literal('left'), // the waitlist was left
  t.Literal('declined'), // the offer was declined
  t.Literal('expired'), // the offer was not answered in time
  t.Literal('called_off'), // the training was called off
])

/** The citizen's status at a training. `place` on the waitlist counts from 1. */
export type Standing = Static<typeof Standing>
export const Standing = t.Union([
  t.Object({ kind: t.Literal('none') }),
  t.Object({
    kind: t.Literal('enrolled'),
    /** Key of the admission ticket's codes, base64url; stored on the phone for use offline. */
    secret: t.String(),
  }),
  t.Object({ kind: t.Literal('waitlisted'), place: t.Integer({ minimum: 1 }) }),
  t.Object({ kind: t.Literal('offered'), offeredAt: Moment, until: Moment }),
  t.Object({ kind: t.Literal('ended'), how: Ending, at: Moment }),
])

/** A no-show counts unless it is forgiven on appeal. */
export type NoShow = Static<typeof NoShow>
export const NoShow = t.Union([
  t.Literal('counted'),
  t.Literal('appealed'),
  t.Literal('forgiven'),
  t.Literal('upheld'),
])

/** Whether the form can be answered now, was answered, or is not available: see learning.rules.ts. */
const answerState = t.Union([t.Literal('open'), t.Literal('given'), t.Literal('no')])

/** An organiser's correction of the name of an enrollment. */
export type NameCorrection = Static<typeof NameCorrection>
export const NameCorrection = t.Object({
  at: Moment,
  /** Missing if there was none. Both names are missing once the citizen withdrew consent. */
  from: t.Optional(t.String()),
  to: t.Optional(t.String()),
  reason: t.String(),
})

export type Enrollment = Static<typeof Enrollment>
export const Enrollment = t.Object({
  training: ListedTraining,
  way: Way,
  /** Sequence number of the sign-up, from 1 for each way; never reused. */
  no: t.Integer({ minimum: 1 }),
  askedAt: Moment,
  standing: Standing,
  /** Number of parts attended, out of `parts`. */
  attended: t.Integer({ minimum: 0 }),
  parts: t.Integer({ minimum: 1 }),
  cancelUntil: Moment,
  /** Link to the online session. Only if enrolled online. */
  link: t.Optional(t.String()),
  noShow: t.Optional(NoShow),
  certificate: t.Optional(t.String()),
  /**
   * The name of the profile at sign-up. The roster, the ticket and the certificate show it whatever the
   * profile says later; only an organiser corrects it.
   */
  name: t.Optional(t.String()),
  /** Oldest first. */
  nameCorrections: t.Optional(t.Array(NameCorrection)),
  calendar: t.Optional(CalendarRevision),
  feedback: answerState,
  usedIt: answerState,
})

export type SignUpForm = Static<typeof SignUpForm>
export const SignUpForm = t.Object({
  way: Way,
  /** Idempotency key, generated by the client. */
  key: Id,
  /** Accessibility or catering needs. */
  needs: t.Optional(line(120)),
  /**
   * Sign up although the citizen is expected elsewhere at that time. `false`: refused as `overlap`. Omitted by
   * phones that cannot ask: signed up.
   */
  despiteOverlap: t.Optional(t.Boolean()),
})

/** A public record of one change of a seat or a place. It contains no names. */
export type SeatHistoryEntry = Static<typeof SeatHistoryEntry>
export const SeatHistoryEntry = t.Object({
  way: Way,
  /** Chronological number, from 1 for each way. */
  seq: t.Integer({ minimum: 1 }),
  at: Moment,
  kind: t.Union([
    t.Literal('enrolled'),
    t.Literal('waitlisted'),
    t.Literal('offered'),
    t.Literal('accepted'),
    t.Literal('declined'),
    t.Literal('expired'),
    t.Literal('cancelled'),
    t.Literal('left'),
    t.Literal('walk_in'),
    t.Literal('capacity'), // `count` is the new capacity
    t.Literal('called_off'),
  ]),
  /** Number of the enrollment; missing for `capacity` and `called_off`. */
  no: t.Optional(t.Integer({ minimum: 1 })),
  /** `seq` of the entry that freed the offered seat. */
  because: t.Optional(t.Integer({ minimum: 1 })),
  count: t.Optional(t.Integer({ minimum: 0 })),
  /** Deprioritised on the waitlist because of no-shows. */
  behind: t.Optional(t.Boolean()),
})

export type TrainingForm = Static<typeof TrainingForm>
export const TrainingForm = t.Object({
  base: OutletId,
  title: line(80),
  titleEn: t.Optional(line(160)),
  topic: t.Optional(line(80)),
  level: Level,
  ...details,
  closesAt: Moment,
  feeYuan: t.Integer({ minimum: 0, maximum: 100_000 }),
  lecturers: t.Array(Id, { maxItems: 10 }),
  /** Link to the online session; visible to enrolled citizens only. */
  link: t.Optional(t.String({ pattern: '^https://', maxLength: 500 })),
  seats: t.Array(t.Pick(Seats, ['way', 'capacity', 'waitlist']), { minItems: 1, maxItems: 2 }),
  /** Version the edit is based on, 0 for a new training. A newer stored version is a conflict. */
  version: t.Integer({ minimum: 0 }),
  /** Message to citizens with an active enrollment, sent if the change affects them. */
  note: t.Optional(line(200)),
})
